import { describe, expect, test } from 'vitest'
import { buildSearchIndex } from './build-search-index.ts'
import { entryOf } from './entry-of.ts'
import { searchWords, withWords } from './search-words.ts'
import { testContent } from './test-content.ts'

const english = buildSearchIndex(testContent(), 'en')
const korean = buildSearchIndex(testContent(), 'ko')

describe('the search index', () => {
  test('speaks one language', () => {
    expect(entryOf({ kind: 'reply', id: '552' }, english)?.title).toBe('Too much')
    expect(entryOf({ kind: 'reply', id: '552' }, korean)?.title).toBe('[Too much]')
  })

  test('holds every page of an entry, a code once per class', () => {
    expect(english.entries.map(({ id }) => id)).toEqual([
      '450',
      '552',
      '4.2.2',
      '5.2.2',
      '552-over-quota',
      '450-quota-for-now',
      'full',
      'unknown',
      'qmail',
      'guide',
    ])
  })

  test('holds the words of causes in all languages, whichever it speaks', () => {
    expect(english.causeWords.full).toEqual(['full', 'Full 초과'])
    expect(korean.causeWords).toEqual(english.causeWords)
  })

  test('holds the start of a long wording, its last word whole', () => {
    const long = testContent()
    const [message] = Object.values(long.message)
    if (message?.wordings[0]) message.wordings[0].text = 'Refused '.repeat(60)
    const texts = buildSearchIndex(long, 'en').entries.flatMap(({ wordings = [] }) =>
      wordings.map(({ text }) => text),
    )
    const cut = texts.find((text) => text.startsWith('refused refused'))
    expect(cut).toMatch(/^(?:refused ){10,20}refused$/)
  })

  test('spends nothing on absent fields', () => {
    expect(Object.values(english.entries).some((entry) => Object.values(entry).includes(undefined))).toBe(
      false,
    )
    expect(english.hosts.qmail).toEqual(['example.net'])
  })
})

describe('the words of a language', () => {
  test('may be left out and added later', () => {
    const isEnglish = (lang: string) => lang === 'en'
    const part = buildSearchIndex(testContent(), 'en', isEnglish)
    expect(part.causeWords.full).toEqual(['full'])
    const others = searchWords(testContent(), (lang) => !isEnglish(lang))
    expect(withWords(part, others)).toEqual(english)
  })
})
