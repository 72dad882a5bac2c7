import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../match/result.ts'
import { excerpt } from './excerpt.ts'

const evidence = (...spans: [number, number][]): Evidence[] =>
  spans.map((span) => ({ kind: 'wording', span, for: 'x' }))

describe('an excerpt', () => {
  test('marks what decided in a short text and leaves nothing out', () => {
    expect(excerpt('550 User unknown', evidence([0, 3], [4, 16]))).toEqual([
      { text: '550', marked: true, cut: false },
      { text: ' ', marked: false, cut: false },
      { text: 'User unknown', marked: true, cut: false },
    ])
  })

  test('says where it left something out', () => {
    const text = `${'a'.repeat(500)}550${'b'.repeat(500)}`
    const pieces = excerpt(text, evidence([500, 503]))
    expect(pieces.map(({ text: part, marked, cut }) => [part.length, marked, cut])).toEqual([
      [160, false, true],
      [3, true, false],
      [160, false, false],
      [0, false, true],
    ])
  })

  test('joins what decided close together and parts what did far apart', () => {
    const text = 'x'.repeat(2000)
    expect(excerpt(text, evidence([10, 20], [60, 70])).filter(({ cut }) => cut)).toHaveLength(1)
    expect(excerpt(text, evidence([10, 20], [1500, 1510])).filter(({ cut }) => cut)).toHaveLength(2)
  })

  test('without anything that decided is the beginning', () => {
    expect(excerpt('hello', [])).toEqual([{ text: 'hello', marked: false, cut: false }])
    expect(excerpt('', [])).toEqual([])
  })

  test('holds every marked span in full, in order', () => {
    const spans = fc
      .uniqueArray(fc.nat(3000), { minLength: 2, maxLength: 20 })
      .map((places) => places.sort((a, b) => a - b))
      .map((places) =>
        places.flatMap((start, at): [number, number][] => {
          const end = places[at + 1]
          return at % 2 === 0 && end !== undefined ? [[start, end]] : []
        }),
      )
    const text = Array.from({ length: 3001 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
    fc.assert(
      fc.property(spans, (found) => {
        const marked = excerpt(text, evidence(...found)).filter((piece) => piece.marked)
        expect(marked.map((piece) => piece.text).join('|')).toBe(
          found.map(([start, end]) => text.slice(start, end)).join('|'),
        )
      }),
    )
  })
})
