import { describe, expect, it } from 'vitest'
import { readTypedCodes } from './typed-codes.ts'

describe('readTypedCodes', () => {
  it.each(['5.1.1', '#5.1.1', '5,1,1', '(5.1.1)', '5.1.1.', '5.01.1', 'code=5.1.1'])(
    'reads the enhanced status code in "%s"',
    (query) => {
      expect(readTypedCodes(query)).toMatchObject({ statuses: ['5.1.1'], replies: [], start: null })
    },
  )

  it.each(['550 5.1.1', '550-5.1.1', '5.1.1 (550)', '550 #5.1.1'])('reads both codes in "%s"', (query) => {
    expect(readTypedCodes(query)).toMatchObject({ statuses: ['5.1.1'], replies: ['550'] })
  })

  it('takes an x for every class', () => {
    expect(readTypedCodes('X.1.1').statuses).toEqual(['5.1.1', '4.1.1', '2.1.1'])
  })

  it.each([
    ['511', ['511'], ['5.1.1']],
    ['5726', [], ['5.7.26']],
    ['57515', [], ['5.7.515']],
    ['354', ['354'], []],
    ['5001', [], []],
  ])('reads %s with and without its dots', (query, replies, dotless) => {
    expect(readTypedCodes(query)).toMatchObject({ statuses: [], replies, dotless })
  })

  it.each([
    ['5', '5'],
    ['55', '55'],
    ['5.', '5.'],
    ['5.7', '5.7'],
    ['#5,7,', '5.7.'],
    ['X.7', 'x.7'],
    ['550', null],
    ['5 7', null],
  ])('takes "%s" for the beginning %s', (query, start) => {
    expect(readTypedCodes(query).start).toBe(start)
  })

  it.each([
    ['550 gmail', 'gmail'],
    ['550번 오류', '번 오류'],
    ['gmail 5.7.26 dmarc', 'gmail dmarc'],
    ['mailbox full', 'mailbox full'],
  ])('leaves the words of "%s"', (query, words) => {
    expect(readTypedCodes(query).words).toBe(words)
  })

  it.each(['192.0.2.1', 's3150', '550e', '15.1.1', '5.1.1.1', '600', '1550'])(
    'sees no code in "%s"',
    (query) => {
      const { statuses, replies } = readTypedCodes(query)
      expect([...statuses, ...replies]).toEqual([])
    },
  )
})
