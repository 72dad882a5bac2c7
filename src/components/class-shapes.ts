import { OUTCOME_SHAPES } from './outcome-shapes.ts'

/** The shape by which each class of codes is known without its colour, by first digit, in a box of 16 by 16. */
export const CLASS_SHAPES: Record<string, string> = {
  2: OUTCOME_SHAPES.success,
  3: 'M2 8h12M9 3l5 5-5 5',
  4: OUTCOME_SHAPES.temporary,
  5: OUTCOME_SHAPES.permanent,
}
