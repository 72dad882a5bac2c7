import { expect, test } from 'vitest'
import { outcomeOfCodes } from './answer.ts'

test.each([
  [['550', '5.1.1'], 'permanent'],
  [['421'], 'temporary'],
  [['250', '2.1.5'], 'success'],
  [['354'], 'success'],
  [['452', '5.2.2'], undefined],
  [[], undefined],
])('codes %j say %s', (codes, outcome) => {
  expect(outcomeOfCodes(codes)).toBe(outcome)
})
