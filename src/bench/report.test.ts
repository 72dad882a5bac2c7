import { expect, it } from 'vitest'
import { terminalText, under } from './report.ts'

it('shows figures in columns, and beside them the goals and whether they are met', () => {
  const text = terminalText({
    title: 'Time',
    notes: ['Measured twice.'],
    tables: [
      [
        { what: 'line', figures: { runs: 12_345, 'p50 ms': 0.12345 }, goal: under('p50', 0.12345, 4) },
        { what: 'notice', figures: { runs: 10, 'p50 ms': 12.34 }, goal: under('p50', 12.34, 4) },
        { what: 'log', figures: { runs: 5, 'p50 ms': 592.4, right: '94.9 %' } },
      ],
    ],
  })
  expect(text).toBe(`== Time
   Measured twice.

         runs  p50 ms   right  goal
line    12345   0.123          p50 under 4 ms: met
notice     10    12.3          p50 under 4 ms: MISSED
log         5     592  94.9 %
`)
})
