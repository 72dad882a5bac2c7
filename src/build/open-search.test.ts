import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../i18n/languages.ts'
import { openSearchDescription } from './open-search.ts'

const ROOT = 'https://example.org/a&b/'

describe.each(LANGUAGES)('the description of the search in %s', (lang) => {
  const description = openSearchDescription(lang, ROOT)
  const text = (name: string) => new RegExp(`<${name}[^>]*>(.*)</${name}>`).exec(description)?.[1] ?? ''

  test('keeps to the lengths of OpenSearch 1.1', () => {
    for (const [name, most] of Object.entries({ ShortName: 16, LongName: 48, Description: 1024 })) {
      expect(text(name)).not.toBe('')
      expect(text(name).length).toBeLessThanOrEqual(most)
    }
  })

  test('puts the words into the fragment of the home page in that language', () => {
    const home = lang === 'ko' ? 'https://example.org/a&amp;b/ko/' : 'https://example.org/a&amp;b/'
    expect(text('Language')).toBe(lang)
    expect(description).toContain(`<Url type="text/html" template="${home}#q={searchTerms}"/>`)
    expect(description).toContain(`rel="self" template="${home}opensearch.xml"/>`)
  })
})
