import { describe, expect, it } from 'vitest'
import { TEST_INDEX } from '../../lookup/test-index.ts'
import { documentsOf, type RivalDocument } from './documents.ts'
import { fuseSearch } from './fuse.ts'
import { miniSearch } from './minisearch.ts'
import { overlap, overlapSearch, tokensOf } from './overlap.ts'

const DOCUMENTS = documentsOf(TEST_INDEX)

describe('documentsOf', () => {
  it('gives wordings their codes and takes their variable parts away', () => {
    expect(DOCUMENTS.find(({ id }) => id === 'message:550-5.1.1-suspended-user')).toEqual({
      id: 'message:550-5.1.1-suspended-user',
      cause: 'mailbox-disabled',
      title: 'Suspended user',
      wordings: ['550 5.1.1 Suspended user  '],
      words: [],
    })
  })

  it('gives causes their words and codes their number, and leaves out servers, which are no answer', () => {
    const ids = DOCUMENTS.map(({ id }) => id)
    expect(DOCUMENTS.find(({ id }) => id === 'cause:mailbox-full')?.words).toEqual(
      TEST_INDEX.causeWords['mailbox-full'],
    )
    expect(DOCUMENTS.find(({ id }) => id === 'status:5.1.10')?.title).toBe('5.1.10 No such recipient')
    expect(ids.filter((id) => id.startsWith('server:'))).toEqual([])
  })
})

describe('naive token overlap', () => {
  it('takes words and numbers as tokens, each once and in lower case', () => {
    expect([...tokensOf('550-5.1.1 User, USER 메일함')]).toEqual(['550', '5', '1', 'user', '메일함'])
  })

  it.each([
    ['all of it', 'User unknown', '550 user unknown here', 1],
    ['half of it', 'User unknown', 'unknown host', 0.5],
    ['none of it', 'User unknown', 'over quota', 0],
    ['nothing of nothing', '...', 'over quota', 0],
  ])('is the share of a short text that stands in a long one: %s', (_, short, long, share) => {
    expect(overlap(tokensOf(short), tokensOf(long))).toBe(share)
  })

  it('prefers what stands there most completely, then the longer', () => {
    const document = (id: string, title: string): RivalDocument => ({
      id,
      cause: id,
      title,
      wordings: [],
      words: [],
    })
    const search = overlapSearch([
      document('half', 'user suspended'),
      document('short', 'user unknown'),
      document('long', 'user unknown here'),
      document('none', 'quota'),
    ])
    expect(search('550 user unknown here').map(({ id }) => id)).toEqual(['long', 'short', 'half'])
  })
})

describe.each(Object.entries({ fuseSearch, miniSearch, overlapSearch }))('%s', (_, searchOf) => {
  const search = searchOf(DOCUMENTS)

  it('finds a wording by its words, each document once', () => {
    const found = search('no mailbox here by that name')
    expect(found[0]?.cause).toBe('user-unknown')
    expect(new Set(found).size).toBe(found.length)
  })

  it('finds nothing in words that the dictionary does not know', () => {
    expect(search('zzzzzz qqqqqq')).toEqual([])
  })
})
