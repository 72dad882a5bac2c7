import { describe, expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { isLang, LANGUAGES } from '../i18n/languages.ts'
import { buildSearchCards } from './build-search-cards.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { packIndex, unpackIndex } from './packed-index.ts'
import { packCards, unpackCards } from './search-cards.ts'
import type { SearchIndex } from './search-index.ts'
import { packTitles, withTitles } from './search-titles.ts'
import { testContent } from './test-content.ts'

const travelled = <T>(packed: T): T => JSON.parse(JSON.stringify(packed))

// The phrases of a cause have no order of their own.
function sorted<Index extends SearchIndex>(index: Index): Index {
  const lists = Object.entries(index.causeWords).map(([cause, phrases]) => [cause, phrases.toSorted()])
  return { ...index, causeWords: Object.fromEntries(lists) }
}

describe.each([
  ['a small content', testContent()],
  ['the content', readContent()],
])('of %s', (_, content) => {
  test.each(LANGUAGES)('index and titles in %s are the same again once they have travelled', (lang) => {
    const index = buildSearchIndex(content, lang, isLang)
    const unpacked = unpackIndex(travelled(packIndex(index)))
    expect(sorted(withTitles(unpacked, travelled(packTitles(index))))).toEqual(sorted(index))
  })

  test('the index is the same in every language', () => {
    const [english, korean] = LANGUAGES.map((lang) => packIndex(buildSearchIndex(content, lang)))
    expect(english).toEqual(korean)
  })

  test.each(LANGUAGES)('the cards in %s are the same again', (lang) => {
    const index = unpackIndex(packIndex(buildSearchIndex(content, lang)))
    const cards = buildSearchCards(content, lang)
    expect(unpackCards(travelled(packCards(cards, index)), index)).toEqual(cards)
  })
})

describe('an index', () => {
  const index = buildSearchIndex(testContent(), 'en')

  test('travels without what is only shown', () => {
    expect(JSON.stringify(packIndex(index))).not.toContain('Too much')
  })

  test('does not travel with a cause that it does not hold', () => {
    const entry = { kind: 'reply' as const, id: '999', causes: ['no-such-cause'] }
    expect(() => packIndex({ ...index, entries: [...index.entries, entry] })).toThrow('"no-such-cause"')
  })

  test('travels with an id that does not begin with its codes', () => {
    const entry = {
      kind: 'message' as const,
      id: '450-5.1.1-odd',
      causes: [],
      wordings: [{ text: 'odd', reply: '550', status: '5.1.1' }, { text: 'even' }],
    }
    expect(unpackIndex(packIndex({ ...index, entries: [entry] })).entries).toEqual([entry])
  })
})
