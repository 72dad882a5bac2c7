import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packLines, packLists, unpackLines, unpackLists } from './lines.ts'

describe('texts in one', () => {
  const text = fc.string({ minLength: 1 }).filter((each) => !each.includes('\n'))

  test('are the same again, however many', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(unpackLines(packLines(texts))).toEqual(texts)
      }),
    )
  })

  test('are so in lists too, empty ones among them', () => {
    const lists = fc.array(fc.array(text, { maxLength: 3 }), { minLength: 1 })
    fc.assert(
      fc.property(lists, (each) => {
        expect(unpackLists(packLists(each))).toEqual(each)
      }),
    )
  })

  test('must be lines', () => {
    expect(() => packLines(['a', 'b\nc'])).toThrow('one line')
    expect(() => packLists([['a', '']])).toThrow('one line')
  })
})
