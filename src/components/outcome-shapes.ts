import type { Outcome } from '../schema/advice.ts'

/** The shape by which each outcome is known without its colour, as a path in a box of 16 by 16: stop, clock, question, tick, dash. */
export const OUTCOME_SHAPES: Record<Outcome, string> = {
  permanent: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM5 5l6 6M11 5l-6 6',
  temporary: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M8 4v4l3 2',
  either: 'M8 1l7 7-7 7-7-7zM8 5v3.5M8 10.5v.5',
  success: 'M1 8l5 5L15 3',
  none: 'M2 8h12',
}
