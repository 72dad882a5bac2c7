import { expect, test } from 'vitest'
import { byCode } from './link.ts'

test('codes are ordered by their numbers', () => {
  const codes = ['5.1.10', '5.1.2', '550', '4.7.1', '421', '5.1.1']
  expect(codes.sort(byCode)).toEqual(['4.7.1', '5.1.1', '5.1.2', '5.1.10', '421', '550'])
})
