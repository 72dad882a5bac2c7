import { describe, expect, it } from 'vitest'
import { percentile, spreadOf, timeEach } from './time.ts'

describe('percentile', () => {
  it.each([
    ['the median of an odd number', [3, 1, 2], 0.5, 2],
    ['the lower of two in the middle', [4, 1, 2, 3], 0.5, 2],
    ['the second highest of twenty', Array.from({ length: 20 }, (_, place) => place + 1), 0.95, 19],
    ['the highest', [10, 9, 100], 1, 100],
    ['numbers by value, not by their digits', [100, 20, 3], 0.5, 20],
    ['the only one', [7], 0.95, 7],
  ])('is %s', (_, values, share, expected) => {
    expect(percentile(values, share)).toBe(expected)
  })

  it('is no number where there are no values', () => {
    expect(spreadOf([])).toEqual({ runs: 0, p50: Number.NaN, p95: Number.NaN, max: Number.NaN })
  })
})

describe('timeEach', () => {
  it('runs every input in turn, the warm-up untimed', async () => {
    const ran: string[] = []
    const times = await timeEach(['a', 'b'], (input) => ran.push(input), {
      warmUp: 1,
      rounds: 2,
      seconds: 0,
    })
    expect(ran.join('')).toBe('ababab')
    expect(times.map((own) => own.length)).toEqual([2, 2])
  })
})
