import { describe, expect, it } from 'vitest'
import { decodeCode } from './decode-code.ts'
import { TEST_TEXTS } from './test-index.ts'

describe('decodeCode', () => {
  it('reads the places of an enhanced status code', () => {
    expect(decodeCode('5.1.77', TEST_TEXTS)).toEqual({
      kind: 'status',
      class: { digits: '5', title: 'Permanent', meaning: 'Do not try again.' },
      subject: { digits: '1', title: 'Address', meaning: 'About an address.' },
    })
  })

  it('says so where no standard gives the subject a meaning', () => {
    expect(decodeCode('4.9.3', TEST_TEXTS)?.subject).toMatchObject({
      digits: '9',
      title: 'Unassigned',
    })
  })

  it('reads the class of a reply code', () => {
    expect(decodeCode('599', TEST_TEXTS)).toEqual({
      kind: 'reply',
      class: { digits: '5', title: 'Refused', meaning: 'The server says no.' },
      subject: null,
    })
  })

  it.each(['', '600', '5.1', '3.1.1', '5.01.1', '5.1.1000', '5.1.1\n', 'about'])(
    'reads nothing into "%s"',
    (code) => {
      expect(decodeCode(code, TEST_TEXTS)).toBeNull()
    },
  )
})
