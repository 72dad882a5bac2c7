import type { Cause } from '../schema/cause.ts'

/** Whether to send again, as the filter of the causes asks. */
export const OUTCOME_CHOICES = ['permanent', 'temporary'] as const
/** Who must act, as the filter of the causes asks. */
export const ACTOR_CHOICES = ['sender', 'sender-admin', 'recipient', 'recipient-admin', 'nobody'] as const

/** What is shown or hidden by a choice of each filter, as filters.css reads it. */
export interface Facets {
  /** The choices under which it is shown. */
  choices: string[]
  /** The pairs of choices, one of each filter, under which it is shown: "permanent-sender" */
  pairs: string[]
}

type Filtered = Pick<Cause, 'outcome' | 'actor'>

/** The choices and pairs under which at least one of the causes is shown. */
export function facetsOf(causes: readonly Filtered[]): Facets {
  const each = causes.map((cause) => ({ outcomes: outcomesOf(cause), actor: actorOf(cause) }))
  return {
    choices: unique(each.flatMap(({ outcomes, actor }) => [...outcomes, actor])),
    pairs: unique(each.flatMap(({ outcomes, actor }) => outcomes.map((outcome) => `${outcome}-${actor}`))),
  }
}

/** The pairs of choices under which none of the causes is shown. */
export function emptyPairs(causes: readonly Filtered[]): string[] {
  const { pairs } = facetsOf(causes)
  return OUTCOME_CHOICES.flatMap((outcome) => ACTOR_CHOICES.map((actor) => `${outcome}-${actor}`)).filter(
    (pair) => !pairs.includes(pair),
  )
}

/** What may be either is found under both; what is no failure, under neither. */
function outcomesOf({ outcome }: Filtered): string[] {
  return OUTCOME_CHOICES.filter((choice) => outcome === choice || outcome === 'either')
}

/** Whoever waits need not act. */
function actorOf({ actor }: Filtered): string {
  return actor === 'nobody-wait' ? 'nobody' : actor
}

const unique = (choices: readonly string[]): string[] => [...new Set(choices)]
