import { type Compiled, entryKey } from './compile.ts'
import type { Considered } from './judge.ts'
import type { Hit } from './result.ts'
import type { Clues } from './weigh.ts'

/** A first hit is relied on when it is this good, and its cause this far ahead of any other. */
const SURE_SCORE = { message: 0.78, cause: 0.7, status: 2, reply: 2 }
const SURE_LEAD = 0.2

// A temporary reply in the words of a permanent one, or the other way round, is another matter.
function isOfOtherClass(first: Hit, { found }: Clues, { entryOf }: Compiled): boolean {
  const { wordings = [] } = entryOf.get(entryKey(first.kind, first.id)) ?? {}
  const classes = wordings.flatMap(({ reply }) => reply?.[0] ?? [])
  return found.reply !== null && classes.length > 0 && !classes.includes(found.reply[0] as string)
}

/** How far an answer can be relied on: what it reaches, and what it must reach. */
export interface Sureness {
  score: number
  scoreNeeded: number
  /** How much more speaks for its cause than for any other. */
  lead: number
  leadNeeded: number
  /** Its wordings are those of replies of the other class, temporary or permanent. */
  isOfOtherClass: boolean
}

/** How far the first answer can be relied on. */
export function surenessOf(
  first: Hit,
  { causes, clues }: Pick<Considered, 'causes' | 'clues'>,
  dictionary: Compiled,
): Sureness {
  const best = causes.find(({ cause }) => cause === first.cause)?.all ?? 0
  const rival = causes.find(({ cause }) => cause !== first.cause)?.all ?? 0
  return {
    score: first.score,
    scoreNeeded: SURE_SCORE[first.kind],
    lead: best - rival,
    leadNeeded: SURE_LEAD,
    isOfOtherClass: isOfOtherClass(first, clues, dictionary),
  }
}

/** Whether the first answer can be relied on; none cannot. */
export function isSure(first: Hit | undefined, considered: Considered, dictionary: Compiled): boolean {
  if (!first) return false
  const { score, scoreNeeded, lead, leadNeeded, isOfOtherClass } = surenessOf(first, considered, dictionary)
  return score >= scoreNeeded && lead >= leadNeeded && !isOfOtherClass
}
