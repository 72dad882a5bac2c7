import type { IndexEntry } from '../dictionary/search-index.ts'
import { type Compiled, entryKey } from './compile.ts'
import { type FoundMeaning, type Signs, WHOLE } from './evidence.ts'

/** What the codes say. */
export interface Found {
  reply: string | null
  status: string | null
}

/** What is known of one recipient before it is weighed. */
export interface Clues extends Signs {
  found: Found
}

/** A cause with what speaks for it, 0 to 1 each. */
export interface Weighed {
  cause: string
  /** The words alone. */
  words: number
  /** Words and codes together. */
  all: number
}

/** Answers that stand for the lack of a cause: never weighed against real ones. */
export const FALLBACKS = new Set(['not-a-bounce', 'reason-not-stated'])
/** Retrying that ended says how, not why: it yields to a cause that is named beside it. */
export const EXPIRED = 'delivery-expired'

/**
 * Answers that yield to a cause named beside them, or to one only: how strongly it must be named, and what is then left
 * of them.
 */
const YIELDING: Readonly<Record<string, { to: number; left: number; only?: string }>> = {
  [EXPIRED]: { to: 0.4, left: 0.4 },
  // 'Service unavailable' behind the line of a transcript that tells why
  'reason-not-stated': { to: 0.25, left: 0.4 },
  // 'Temporary local problem', and in the log 'No space left on device'
  'server-error': { to: 0.3, left: 0.3, only: 'server-full' },
}

// 'Temporary delivery error' is the whole reply that gives no reason: its own words name none.
function isPartOf({ span: [start, end] }: FoundMeaning, cause: string, wordings: Clues['wordings']): boolean {
  return wordings.some(
    ({ fit, spans, wording: { entry } }) =>
      fit >= WHOLE && entry.causes[0] === cause && spans.some(([from, to]) => from < end && start < to),
  )
}

/** What is left of an answer for a cause where words name another one; everything for all but a few. */
export function yielding(cause: string | null, { meanings, wordings }: Clues): number {
  const yields = YIELDING[cause ?? '']
  if (!cause || !yields) return 1
  const isNamed = meanings.some(
    (meaning) =>
      meaning.strength >= yields.to &&
      (!yields.only || meaning.means.includes(yields.only)) &&
      !meaning.means.some((other) => other === EXPIRED || FALLBACKS.has(other)) &&
      !isPartOf(meaning, cause, wordings),
  )
  return isNamed ? yields.left : 1
}

/** What a code says for its first, second … cause; words always say more. */
const STATUS_SAYS = [0.28, 0.17, 0.12, 0.1, 0.08]
const REPLY_SAYS = [0.15, 0.1, 0.07, 0.05, 0.04]
/** A second phrase for the same cause says half of what the first says. */
const REPEATED = 0.5
/** A wording that is half there says much less than half of it. */
const WORDING_POWER = 2
/** Half of a wording is chance where anything else speaks; a third is better than nothing. */
const WORDING_MIN = 0.55
const WORDING_MIN_ALONE = 0.35

/** How much of a wording must be there to be believed. */
export function wordingMin({ meanings, found }: Clues): number {
  return meanings.length > 0 || found.reply || found.status ? WORDING_MIN : WORDING_MIN_ALONE
}

// Independent hints add up, never beyond certainty.
function together(...parts: number[]): number {
  return 1 - parts.reduce((doubt, part) => doubt * (1 - Math.min(0.99, part)), 1)
}

/** The page of an enhanced code: its own, or that of the same code in the other class. */
export function statusEntry(status: string | null, { entryOf }: Compiled): IndexEntry | undefined {
  if (!status) return undefined
  const other = (status[0] === '4' ? '5' : '4') + status.slice(1)
  return entryOf.get(entryKey('status', status)) ?? entryOf.get(entryKey('status', other))
}

/** The same words mean another thing where one reply is temporary and the other permanent. */
export const OTHER_CLASS = 0.8

/** Whether of two reply codes one is temporary and the other permanent. */
export function classesDiffer(found: string | null, own: string | undefined): boolean {
  return Boolean(found && own) && found?.[0] !== own?.[0]
}

/** What several phrases for the same answer, 0 to 1 each, say together; 0 for none. */
export function allSay(strengths: readonly number[]): number {
  const [first = 0, ...rest] = strengths.toSorted((a, b) => b - a)
  return together(first, ...rest.slice(0, 3).map((strength) => strength * REPEATED))
}

function wordsSay(clues: Clues): Map<string, number> {
  const { wordings, meanings } = clues
  const least = wordingMin(clues)
  const said = new Map<string, number[]>()
  const add = (cause: string, strength: number) => said.set(cause, [...(said.get(cause) ?? []), strength])
  const entries = new Map<IndexEntry, number>()
  for (const { wording, strength, fit } of wordings) {
    if (strength < least && fit < WHOLE) continue
    const own = classesDiffer(clues.found.reply, wording.wording.reply) ? OTHER_CLASS * strength : strength
    entries.set(wording.entry, Math.max(own, entries.get(wording.entry) ?? 0))
  }
  for (const [entry, strength] of entries) {
    for (const cause of entry.causes) add(cause, 0.95 * strength ** WORDING_POWER)
    for (const cause of entry.also ?? []) add(cause, 0.25 * strength ** WORDING_POWER)
  }
  for (const { means, strength } of meanings) for (const cause of means) add(cause, strength)
  return new Map([...said].map(([cause, strengths]) => [cause, allSay(strengths)]))
}

/** What each code says for each of its causes. */
export function codesSay(
  found: Found,
  dictionary: Compiled,
): { code: string; cause: string; says: number }[] {
  const listed: [string | null, IndexEntry | undefined, number[]][] = [
    [found.status, statusEntry(found.status, dictionary), STATUS_SAYS],
    [found.reply, dictionary.entryOf.get(entryKey('reply', found.reply ?? '')), REPLY_SAYS],
  ]
  return listed.flatMap(([code, entry, says]) =>
    (entry?.causes ?? []).map((cause, rank) => ({
      code: code ?? '',
      cause,
      says: says[rank] ?? says.at(-1) ?? 0,
    })),
  )
}

/** The causes that the clues support, the best first. */
export function weighCauses(clues: Clues, dictionary: Compiled): Weighed[] {
  const words = wordsSay(clues)
  const codes = new Map<string, number>()
  for (const { cause, says } of codesSay(clues.found, dictionary))
    codes.set(cause, together(codes.get(cause) ?? 0, says))
  return [...new Set([...words.keys(), ...codes.keys()])]
    .filter((cause) => !FALLBACKS.has(cause))
    .map((cause) => {
      const said = (words.get(cause) ?? 0) * yielding(cause, clues)
      return { cause, words: said, all: together(said, codes.get(cause) ?? 0) }
    })
    .sort((a, b) => b.all - a.all || (a.cause < b.cause ? -1 : 1))
}
