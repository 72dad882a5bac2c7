import { expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { accountsOf } from './account.ts'
import { match } from './match.ts'

const index = buildSearchIndex(readContent(), 'en')
const BOUNCE = `<kim@example.kr>: host mx.example.kr[192.0.2.1] said: 550 5.1.1
    <kim@example.kr>... User unknown (in reply to RCPT TO command)

<lee@example.com>: host mx.example.com[192.0.2.2] said: 552 5.2.2 Mailbox full
`

it('gives an account of each recipient’s answer, kind of evidence by kind', async () => {
  const { reading, accounts } = await accountsOf(BOUNCE, index)
  expect(reading).toBe('notice')
  expect(accounts.map(({ address }) => address)).toEqual(['kim@example.kr', 'lee@example.com'])
  const [first] = accounts
  expect(first?.read[0]).toEqual({ what: expect.stringContaining('... User unknown'), count: 1 })
  expect(first?.codes[0]?.what).toBe('5.1.1 -> user-unknown')
  expect(first?.words[0]?.what).toBe('User unknown -> user-unknown')
  expect(first?.wordings[0]).toMatchObject({ what: '550-5.1.1-user-unknown', fit: 1 })
  expect(first?.causes[0]?.cause).toBe('user-unknown')
})

it('tells of the same answers as the match, and why they are relied on', async () => {
  const { recipients } = await match(BOUNCE, index)
  const { accounts } = await accountsOf(BOUNCE, index)
  for (const [place, { hits, sure }] of recipients.entries()) {
    const { answers, sureness } = accounts[place] ?? {}
    expect(answers).toEqual(hits)
    expect(sureness && sureness.score >= sureness.scoreNeeded && sureness.lead >= sureness.leadNeeded).toBe(
      sure,
    )
  }
})

it('tells of nothing where there is nothing', async () => {
  const { accounts } = await accountsOf('', index)
  expect(accounts).toMatchObject([{ address: null, answers: [], sureness: null }])
})
