import { describe, expect, test } from 'vitest'
import { buildSearchIndex } from './build-search-index.ts'
import { cardOf, entryOf } from './card-of.ts'
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
    ])
  })

  test('holds the words of causes in all languages, whichever it speaks', () => {
    expect(english.causeWords.full).toEqual(['full', 'Full 초과'])
    expect(korean.causeWords).toEqual(english.causeWords)
  })

  test('spends nothing on absent fields', () => {
    expect(Object.values(english.entries).some((entry) => Object.values(entry).includes(undefined))).toBe(
      false,
    )
    expect(english.servers.qmail).toEqual({ hosts: ['example.net'] })
  })
})

describe('a card', () => {
  const card = (kind: 'message' | 'reply' | 'server', id: string) => {
    const entry = entryOf({ kind, id }, english)
    if (!entry) throw new Error(`no entry ${id}`)
    return cardOf(entry, english)
  }

  test('falls back on the first cause', () => {
    expect(card('message', '552-over-quota')).toMatchObject({ now: 'Act on Full.', actor: 'recipient' })
    expect(card('reply', '552')).toMatchObject({ now: 'Act on Unknown.', actor: 'sender' })
  })

  test('says what the codes say of the outcome', () => {
    expect(card('message', '450-quota-for-now').outcome).toBe('temporary')
  })

  test('of a server has neither actor nor outcome', () => {
    expect(card('server', 'qmail')).toMatchObject({ title: 'qmail', actor: undefined, outcome: undefined })
  })
})
