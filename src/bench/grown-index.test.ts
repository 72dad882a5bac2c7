import { describe, expect, it } from 'vitest'
import type { IndexEntry, SearchIndex } from '../dictionary/search-index.ts'
import { grownIndex } from './grown-index.ts'

const message = (id: string, text: string): IndexEntry => ({
  kind: 'message',
  id,
  causes: ['policy'],
  wordings: [{ text, reply: '550' }],
})
// A word is common where one wording of a hundred has it: here "rejected" and "rare0" to "rare199" are not alike.
const MESSAGES = Array.from({ length: 200 }, (_, n) =>
  message(`m${n}`, `<address> rejected: 5.7.1 rar${'e'.repeat(n)}`),
)
const INDEX: SearchIndex = {
  entries: [{ kind: 'reply', id: '550', causes: ['policy'] }, ...MESSAGES],
  causeWords: {},
  stillTrying: [],
  courtesy: [],
  hosts: {},
  marks: {},
  helpPages: {},
}

describe('grownIndex', () => {
  const grown = grownIndex(INDEX, 10, 1)
  const added = grown.entries.slice(INDEX.entries.length)

  it('has the old entries, and so many times the messages, each with an id of its own', () => {
    expect(grown.entries.slice(0, INDEX.entries.length)).toEqual(INDEX.entries)
    expect(added).toHaveLength(9 * 200)
    expect(new Set(grown.entries.map(({ id }) => id)).size).toBe(grown.entries.length)
  })

  it('makes up rare words, and keeps common ones, codes and variable parts', () => {
    for (const { wordings } of added)
      expect(wordings?.[0]).toEqual({
        text: expect.stringMatching(/^<address> rejected: 5\.7\.1 (?!rare*$)[a-z]{4,}$/),
        reply: '550',
      })
  })

  it('is the same for the same seed, and the index itself where it grows once', () => {
    expect(grownIndex(INDEX, 10, 1)).toEqual(grown)
    expect(grownIndex(INDEX, 1, 1)).toEqual(INDEX)
  })
})
