import type { Actor, Outcome, Program, Resend, Stop } from '../schema/advice.ts'
import type { Cause } from '../schema/cause.ts'
import type { Localized } from '../schema/localized.ts'

/** What the answer card of an entry says. */
export interface Answer {
  outcome: Outcome
  actor: Actor
  stop: Stop
  resend: Resend
  now: Localized
  program: Program
}

/** The parts of an answer that an entry states itself; the rest is its cause's. */
export type OwnAnswer = { [K in keyof Answer]?: Answer[K] | undefined }

const OUTCOME_OF_DIGIT: Record<string, Outcome> = {
  2: 'success',
  3: 'success',
  4: 'temporary',
  5: 'permanent',
}

/** What the first digits of codes say of the outcome; undefined where they differ or there are none. */
export function outcomeOfCodes(codes: readonly string[]): Outcome | undefined {
  const outcomes = new Set(codes.map((code) => OUTCOME_OF_DIGIT[code[0] ?? '']))
  return outcomes.size === 1 ? [...outcomes][0] : undefined
}

/**
 * The answer of an entry: its own words first, then what its codes say, then its cause's.
 * @param codes reply and enhanced status codes with which the entry is sent
 */
export function answerOf(own: OwnAnswer, cause: Cause, codes: readonly string[]): Answer {
  return {
    outcome: own.outcome ?? outcomeOfCodes(codes) ?? cause.outcome,
    actor: own.actor ?? cause.actor,
    stop: own.stop ?? cause.stop,
    resend: own.resend ?? cause.resend,
    now: own.now ?? cause.now,
    program: own.program ?? cause.program,
  }
}
