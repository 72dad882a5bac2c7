import { describe, expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { lookUp } from './look-up.ts'

const content = readContent()

describe.each(LANGUAGES)('in the content in %s', (lang) => {
  const index = buildSearchIndex(content, lang)

  it.each([
    ['550', '550'],
    ['5.1.1', '5.1.1'],
    ['550 5.1.1', '5.1.1'],
    ['550-5.1.1', '5.1.1'],
    ['#5.1.1', '5.1.1'],
    ['mailbox full', 'mailbox-full'],
    ['usre unkown', 'user-unknown'],
    ['메일함 용량', 'mailbox-full'],
    ['ㅁㅇㅎ', 'mailbox-full'],
    ['Microsoft 365', 'microsoft-365'],
    ['mailbox full 599', 'mailbox-full'],
  ])('"%s" leads to %s', (query, id) => {
    expect(lookUp(query, index)[0]?.entry.id).toBe(id)
  })

  it('"511" leads to the page of that spelling, where there is one, and to 5.1.1', () => {
    const ids = lookUp('511', index).map(({ entry }) => entry.id)
    expect(ids.slice(0, 2)).toContain('5.1.1')
    expect(ids.indexOf('5.1.1')).toBe(content.reply['511'] ? 1 : 0)
  })

  it('"qksthd" finds what 반송 finds', () => {
    expect(lookUp('qksthd', index)).toEqual(lookUp('반송', index))
    expect(lookUp('qksthd', index)).not.toEqual([])
  })

  // Some five hundred look-ups in each language: every other entry, so that both together see all.
  it('a title finds its entry', { timeout: 60_000 }, () => {
    const mine = index.entries.filter((_, place) => place % LANGUAGES.length === LANGUAGES.indexOf(lang))
    const lost = mine.filter((entry) => !lookUp(entry.title, index).some((hit) => hit.entry === entry))
    expect(lost).toEqual([])
  })
})
