import { array, assert, constantFrom, integer, property, record, shuffledSubarray, string } from 'fast-check'
import { expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { matchText } from './match.ts'
import { fillIn, WRAPPERS } from './test-wrappers.ts'

const content = readContent()
const index = buildSearchIndex(content, 'en')
const WORDINGS = Object.values(content.message).flatMap(({ wordings }) => wordings)

const told = (text: string) => {
  const [{ found, hits, verdict, sure, delayed }] = matchText(text, index).recipients
  return { found, verdict, sure, delayed, ids: hits.map(({ id }) => id) }
}

const letters = (length: number) =>
  string({ unit: constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: length, maxLength: length })
// Names that would betray a cause if they were words; all of one length, for longer ones fold elsewhere
const label = constantFrom('spam', 'full', 'unknown', 'virus', 'blocked').chain((word) =>
  letters(14 - word.length).map((other) => `${other}-${word}`),
)
const domain = record({ label, end: constantFrom('example.com', 'example.org', 'example.net') }).map(
  ({ label, end }) => `${label}.${end}`,
)
/** What stands for the variable parts of a reply. */
const values = record({
  address: record({ local: letters(8), domain }).map(({ local, domain }) => `${local}@${domain}`),
  domain,
  host: domain.map((name) => `mx1.${name}`),
  ip: integer({ min: 100, max: 255 }).map((last) => `203.0.113.${last}`),
  id: record({ head: letters(4), number: integer({ min: 10_000, max: 99_999 }) }).map(
    ({ head, number }) => `${head}${number}Q${head}`,
  ),
  number: integer({ min: 10, max: 99 }).map(String),
  url: domain.map((name) => `https://${name}/help`),
  text: letters(7),
})
const wrap = constantFrom(...Object.values(WRAPPERS))

it('tells the same whatever addresses, hosts, IPs, ids and links a reply names', () => {
  assert(
    property(
      constantFrom(...WORDINGS),
      wrap,
      values,
      values,
      ({ text, reply, status }, wrapper, one, other) => {
        const filled = (chosen: Record<string, string>) =>
          wrapper({ reply, status, text: fillIn(text, { ...chosen, text: one.text, number: one.number }) })
        expect(told(filled(other))).toEqual(told(filled(one)))
      },
    ),
    { numRuns: 300 },
  )
})

const UNRELATED = [
  'This is an automatically generated message.',
  'Reporting-MTA: dns; out.example.com',
  'Arrival-Date: Mon, 23 Nov 2026 10:20:30 +0900 (KST)',
  'Queue id 4F2x1Kz30872, 14 recipients, 550 kB',
  '안녕하세요.',
  'Kind regards',
]

it('tells the same in whatever order unrelated lines stand around a reply', () => {
  const order = shuffledSubarray(UNRELATED, { minLength: UNRELATED.length })
  assert(
    property(constantFrom(...WORDINGS), order, order, ({ text, reply, status }, one, other) => {
      const line = [reply, status, fillIn(text)].filter(Boolean).join(' ')
      const among = (lines: string[]) => [...lines.slice(0, 3), line, ...lines.slice(3)].join('\n\n')
      expect(told(among(other)).found).toEqual(told(among(one)).found)
      expect(told(among(other)).ids[0]).toBe(told(among(one)).ids[0])
    }),
    { numRuns: 200 },
  )
})

it('tells the same with either kind of line end', () => {
  assert(
    property(
      array(constantFrom(...UNRELATED, '550 5.1.1 User unknown', '', '  <kim@example.kr>'), { maxLength: 8 }),
      (lines) => {
        expect(told(lines.join('\r\n'))).toEqual(told(lines.join('\n')))
      },
    ),
  )
})
