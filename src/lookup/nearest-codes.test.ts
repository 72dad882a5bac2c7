import { describe, expect, it } from 'vitest'
import { nearestCodes } from './nearest-codes.ts'
import { TEST_INDEX } from './test-index.ts'

describe('nearestCodes', () => {
  it.each([
    [
      'the twin first, then the same subject by distance, then the class in general',
      '5.1.1',
      ['4.1.1', '5.1.2', '5.1.10', '5.0.0'],
    ],
    ['the same class before the other', '5.1.3', ['5.1.2', '5.1.1', '5.1.10', '4.1.1', '5.0.0']],
    ['the class in general where nobody knows the subject', '5.9.3', ['5.0.0']],
    ['the code whose dots were left out', '422', ['4.2.2', '450']],
    ['reply codes of the same tens, the same class first', '558', ['552', '550', '450', '511']],
    ['the twin of a reply code', '452', ['552', '450', '550']],
    ['nothing for what is no code', 'mailbox-full', []],
    ['nothing for an ill-formed code', '5.01.1', []],
  ])('names %s', (_, code, ids) => {
    expect(nearestCodes(code, TEST_INDEX).map(({ id }) => id)).toEqual(ids)
  })

  it('names six at most', () => {
    const entries = Array.from({ length: 9 }, (_, detail) => ({
      kind: 'status' as const,
      id: `5.3.${detail}`,
      title: '',
      summary: '',
      causes: [],
    }))
    expect(nearestCodes('5.3.9', { ...TEST_INDEX, entries })).toHaveLength(6)
  })
})
