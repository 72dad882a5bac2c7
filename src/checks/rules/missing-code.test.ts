import { expect, it } from 'vitest'
import { complaints } from '../test-rule.ts'
import { missingCode } from './missing-code.ts'

const REPLIES = 'content/registries/reply-codes.csv'
const STATUSES = 'content/registries/enhanced-status-codes.csv'

it('accepts what has its entry', () => {
  expect(complaints(missingCode, { [REPLIES]: 'code,standing,reference\n552,defined,RFC 5321\n' })).toEqual(
    [],
  )
})

it.each([
  ['550,defined,RFC 5321', '550 has no entry; write content/replies/550.yaml'],
  ['552,draft,a draft', '552 is draft here, but defined in its entry; mend one'],
])('rejects the reply code %s', (row, message) => {
  expect(complaints(missingCode, { [REPLIES]: `code,standing,reference\n${row}\n` })).toEqual([
    `${REPLIES}:2 ${message}`,
  ])
})

it.each([
  ['X.1.1,5,Bad', ['X.1.1 has no entry; write content/statuses/x.1.1.yaml']],
  [
    'X.2.2,4+5,Full, and more',
    [
      'X.2.2 registers "Full, and more", its entry "undefined"; mend the entry',
      'X.2.2 registers class 4, its entry does not; mend the entry',
    ],
  ],
])('rejects the enhanced status code %s', (row, messages) => {
  expect(complaints(missingCode, { [STATUSES]: `code,classes,name\n${row}\n` })).toEqual(
    messages.map((message) => `${STATUSES}:2 ${message}`),
  )
})
