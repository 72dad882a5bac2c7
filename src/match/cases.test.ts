import { describe, expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { type Fate, inputOf, readTestCases, type TestCase } from '../build/read-test-cases.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { match } from './match.ts'
import type { MatchResult, RecipientResult } from './result.ts'

const index = buildSearchIndex(readContent(), 'en')
const CASES = readTestCases()

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

function isMarked(words: string, { evidence }: RecipientResult, shown: string): boolean {
  const wanted = plain(words)
  return evidence.some(({ span }) => {
    const mark = plain(shown.slice(...span))
    return mark.includes(wanted) || (mark.length > 3 && wanted.includes(mark))
  })
}

function faultsOf(wanted: Fate, found: RecipientResult | undefined, shown: string): string[] {
  if (!found) return [`no recipient ${wanted.address}`]
  const first = found.hits[0]
  // No answer at all says as much as the answer that there is no bounce.
  const cause = first?.cause ?? 'not-a-bounce'
  const differs = (what: string, is: unknown, should: unknown) =>
    is === should ? [] : [`${what} is ${is}, not ${should}`]
  return [
    ...differs('the reply code', found.found.reply, wanted.reply),
    ...differs('the status', found.found.status, wanted.status),
    ...(wanted.causes.includes(cause)
      ? []
      : [`the cause is ${cause} (${first?.path ?? 'no answer'}), not ${wanted.causes.join(' or ')}`]),
    ...(wanted.entry ? differs('the entry', first?.id, wanted.entry) : []),
    ...(wanted.delayed === undefined ? [] : differs('delayed', found.delayed, wanted.delayed)),
    ...(wanted.conflict ? differs('the overruled code', found.conflict?.code, wanted.conflict) : []),
    ...wanted.marked
      .filter((words) => !isMarked(words, found, shown))
      .map((words) => `"${words}" is not marked`),
  ].map((fault) => `${wanted.address}: ${fault}`)
}

function compare({ recipients: wanted }: TestCase, { recipients, shown }: MatchResult): string[] {
  const found = new Map<string | null, RecipientResult>(recipients.map((one) => [one.address, one]))
  const unnamed = recipients
    .map(({ address }) => address)
    .filter((address) => !wanted.some((one) => one.address === address))
  return [
    ...wanted.flatMap((one) => faultsOf(one, found.get(one.address), shown)),
    ...unnamed.map((address) => `a recipient ${address} that is none`),
  ]
}

it('are two hundred and more, forty of them Korean notices, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(200)
  expect(CASES.filter(({ file }) => file.startsWith('korean-')).length).toBeGreaterThanOrEqual(40)
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
})

describe.each(Object.entries(Object.groupBy(CASES, ({ file }) => file)))('%s', (_, cases = []) => {
  for (const one of cases)
    it(`${one.name}${one.open ? ` (open: ${one.open})` : ''}`, async () => {
      const faults = compare(one, await match(inputOf(one), index))
      if (one.open) expect(faults, 'is no longer open').not.toEqual([])
      else expect(faults).toEqual([])
    })
})
