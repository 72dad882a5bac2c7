import { describe, expect, test } from 'vitest'
import type { Lang } from '../i18n/languages.ts'
import { buildSearchCards } from './build-search-cards.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { entryOf } from './entry-of.ts'
import { entryPath } from './path.ts'
import { cardOf } from './search-cards.ts'
import { testContent } from './test-content.ts'

const index = buildSearchIndex(testContent(), 'en')
const cards = buildSearchCards(testContent(), 'en')

describe('a card', () => {
  const card = (kind: 'message' | 'reply' | 'server', id: string) => {
    const entry = entryOf({ kind, id }, index)
    if (!entry) throw new Error(`no entry ${id}`)
    return cardOf(entry, cards)
  }

  test('falls back on the first cause', () => {
    expect(card('message', '552-over-quota')).toMatchObject({ now: 'Act on Full.', actor: 'recipient' })
    expect(card('reply', '552')).toMatchObject({ now: 'Act on Unknown.', actor: 'sender' })
  })

  test('says what the codes say of the outcome', () => {
    expect(card('message', '450-quota-for-now').outcome).toBe('temporary')
  })

  test('of a server has neither actor nor outcome', () => {
    expect(card('server', 'qmail')).toMatchObject({ actor: undefined, outcome: undefined })
  })

  test('in Korean tells the English that it quotes apart', () => {
    const content = testContent()
    const { full } = content.cause
    if (!full) throw new Error('no cause')
    full.now.ko = '"over quota"면 기다리세요.'
    full.now.en = '"over quota" is to be waited for.'
    const now = (lang: Lang) => buildSearchCards(content, lang)['/causes/full/']?.now
    expect(now('ko')).toBe('"\u001Fover quota\u001F"면 기다리세요.')
    expect(now('en')).toBe(full.now.en)
  })

  test('stands in the language asked for', () => {
    expect(buildSearchCards(testContent(), 'ko')['/552/']?.summary).toMatch(/^\[/)
  })
})

test('every entry of the index has a card', () => {
  expect(Object.keys(cards).sort()).toEqual(index.entries.map(entryPath).sort())
})
