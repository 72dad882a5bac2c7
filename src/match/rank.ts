import { entryPath } from '../dictionary/path.ts'
import type { IndexEntry } from '../dictionary/search-index.ts'
import { type Compiled, entryKey } from './compile.ts'
import { type FoundMeaning, type FoundWording, WHOLE } from './evidence.ts'
import type { Hit } from './result.ts'
import {
  type Clues,
  classesDiffer,
  FALLBACKS,
  type Found,
  OTHER_CLASS,
  statusEntry,
  type Weighed,
  wordingMin,
  yielding,
} from './weigh.ts'

/** A cause that less speaks for is no answer. */
const CAUSE_MIN = 0.03
const HITS_MAX = 10
/** The weight of some ten words. */
const WEIGHTY = 10
/** A notice's sentence that gives no reason, beside a reply that may give one. */
const NOTICE_BESIDE_REPLY = 0.5

function replyAgrees(found: string, own: string): number {
  if (found === own) return 1.04
  return classesDiffer(found, own) ? OTHER_CLASS : 0.95
}

function codesAgree(found: Found, { wording }: FoundWording['wording']): number {
  let factor = 1
  if (found.reply && wording.reply) factor *= replyAgrees(found.reply, wording.reply)
  if (found.status && wording.status) {
    const isSame = found.status === wording.status
    factor *= isSame ? 1.04 : found.status.slice(1) === wording.status.slice(1) ? 0.98 : 0.94
  }
  // X.0.0 says nothing, so a wording without it lacks nothing; nor does one that has the code among its words.
  const isTold = !found.status || found.status.endsWith('.0.0') || wording.text.includes(found.status)
  if (!wording.status && !isTold) factor *= 0.9
  return factor
}

/** An entry as an answer; servers are none. */
export function hitOf(entry: IndexEntry, cause: string | null, score: number): Hit {
  return {
    id: entry.id,
    kind: entry.kind as Hit['kind'],
    path: entryPath(entry),
    cause,
    score,
  }
}

// Where cause words speak for another cause, a wording that is not complete is likely another server's neighbour of it.
function doubt({ wording: { entry }, fit }: FoundWording, meanings: readonly FoundMeaning[]): number {
  const own = new Set([...entry.causes, ...(entry.also ?? [])])
  let support = 0
  let rival = 0
  for (const { means, strength } of meanings) {
    if (means.some((cause) => own.has(cause))) support = Math.max(support, strength)
    else if (!means.some((cause) => FALLBACKS.has(cause))) rival = Math.max(rival, strength)
  }
  return Math.min(0.6, 2 * Math.max(0, rival - support) * (1 - fit))
}

function messageHits(clues: Clues): Hit[] {
  const { found, wordings, meanings } = clues
  const least = wordingMin(clues)
  const best = new Map<IndexEntry, number>()
  for (const one of wordings) {
    const { entry, wording, weight } = one.wording
    // Of two that fit alike, the one that says more is the particular one.
    const isParticular = 1 + 0.02 * (weight / (weight + WEIGHTY))
    const isNotice = found.reply && !wording.reply && FALLBACKS.has(entry.causes[0] ?? '')
    const isBeside = isNotice ? NOTICE_BESIDE_REPLY : 1
    const agrees = codesAgree(found, one.wording) * isParticular * isBeside
    const score = one.strength * agrees * (1 - doubt(one, meanings))
    if (score >= least || one.fit >= WHOLE) best.set(entry, Math.max(score, best.get(entry) ?? 0))
  }
  return [...best].map(([entry, score]) => hitOf(entry, entry.causes[0] ?? null, score))
}

function causeHits(causes: readonly Weighed[], { entryOf }: Compiled): Hit[] {
  return causes.flatMap(({ cause, words, all }) => {
    const entry = entryOf.get(entryKey('cause', cause))
    const score = words > 0 ? 0.9 * all : 0.5 * all
    return entry && score >= CAUSE_MIN ? [hitOf(entry, cause, score)] : []
  })
}

/** Words that say less than this leave the first place to the code's own page. */
const WORDS_TELL = 0.3

function codeHits({ found }: Clues, causes: readonly Weighed[], dictionary: Compiled): Hit[] {
  const cause = causes[0]
  const leads = (cause?.words ?? 0) < WORDS_TELL
  const status = statusEntry(found.status, dictionary)
  const reply = dictionary.entryOf.get(entryKey('reply', found.reply ?? ''))
  // X.0.0 says nothing: there the three digits say more.
  const says = found.status?.endsWith('.0.0') ? 0.36 : 0.42
  const causeOf = (entry: IndexEntry) => cause?.cause ?? entry.causes[0] ?? null
  return [
    ...(status ? [hitOf(status, causeOf(status), leads ? says + 0.2 : says - 0.2)] : []),
    ...(reply ? [hitOf(reply, causeOf(reply), leads ? 0.58 : 0.2)] : []),
  ]
}

// A whole wording tells more than the cause that it supports, however short it is.
function preferWhole(messages: readonly Hit[], causes: readonly Hit[], { wordings }: Clues): Hit[] {
  const whole = new Set(wordings.filter(({ fit }) => fit >= WHOLE).map(({ wording }) => wording.entry.id))
  const best = causes[0]
  return messages.map((hit) => {
    const lifted = best && hit.cause === best.cause && whole.has(hit.id) ? best.score + 0.05 * hit.score : 0
    return { ...hit, score: Math.max(hit.score, lifted) }
  })
}

/** The answers to a recipient's clues, the best first, at most 10. */
export function rankHits(clues: Clues, causes: readonly Weighed[], dictionary: Compiled): Hit[] {
  const ofCauses = causeHits(causes, dictionary)
  const messages = messageHits(clues).map((hit) => ({
    ...hit,
    score: hit.score * yielding(hit.cause, clues),
  }))
  const all = [...preferWhole(messages, ofCauses, clues), ...ofCauses, ...codeHits(clues, causes, dictionary)]
  return all
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .slice(0, HITS_MAX)
    .map((hit) => ({ ...hit, score: Math.round(Math.min(1, hit.score) * 1000) / 1000 }))
}
