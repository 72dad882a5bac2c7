import { type Compiled, entryKey } from './compile.ts'
import { type FoundMeaning, proseIn, type Signs, signsIn, WHOLE, weaken } from './evidence.ts'
import { conflictOf, explain } from './explain.ts'
import { memo } from './memo.ts'
import { hitOf, rankHits } from './rank.ts'
import type { Passage } from './read/passage.ts'
import type { About, Taken } from './read/reading.ts'
import { repliesIn } from './read/replies.ts'
import type { Hit, RecipientResult, Verdict } from './result.ts'
import { mendSpelling } from './spelling.ts'
import { type Statements, statementsOf } from './statements.ts'
import { isSure } from './sureness.ts'
import { allSay, type Clues, FALLBACKS, type Weighed, weighCauses } from './weigh.ts'
import { wordsOf } from './words.ts'

/** A text under judgement; what its passages hold is read once, however many recipients share them. */
export interface Hearing {
  taken: Taken
  dictionary: Compiled
  signsIn: (passage: Passage) => Signs
  /** The same without literal wordings. */
  proseIn: (passage: Passage) => Signs
  /** What the text says as a whole; told once, however many recipients it names. */
  whole: Whole
}

interface Whole {
  /** It reports something else than a bounce: a complaint, a receipt. */
  isOtherReport: boolean
  isAutoReply: boolean
  /** It lists reply codes, and nobody's fate. */
  explainsCodes: boolean
}

/** A notice says what happened in its first pages. */
const PROSE_MAX = 60_000

/** Opens the judgement of a text. */
export function openHearing(taken: Taken, dictionary: Compiled): Hearing {
  // What has several lines was copied, not typed.
  const isLine = !taken.shown.trim().includes('\n')
  const isShort = isLine && (taken.reading === 'words' || taken.reading === 'reply')
  const isTyped = isShort && taken.shared.every(({ passage }) => repliesIn(passage).length === 0)
  const read = memo(({ text }: Passage) => {
    const words = wordsOf(text.slice(0, PROSE_MAX))
    return isTyped ? mendSpelling(words, dictionary) : words
  })
  return {
    taken,
    dictionary,
    signsIn: memo((passage) => signsIn(passage, read(passage), dictionary)),
    proseIn: memo((passage) => proseIn(passage, read(passage), dictionary)),
    whole: {
      isOtherReport: OTHER_REPORT.test(taken.shown),
      isAutoReply: AUTO_REPLY.test(taken.shown),
      explainsCodes: explainsCodes(taken),
    },
  }
}

// The same words are read in the deciding reply and in what surrounds it: they count once, where they count most.
function strongest(meanings: readonly FoundMeaning[]): FoundMeaning[] {
  const best = new Map<string, FoundMeaning>()
  for (const meaning of meanings) {
    const key = `${meaning.means.join()} ${meaning.span.join()}`
    if (meaning.strength > (best.get(key)?.strength ?? 0)) best.set(key, meaning)
  }
  return [...best.values()]
}

function cluesOf({ reply, status, list }: Statements, hearing: Hearing): Clues {
  const signs = list.map(({ passage, weight, isProse }) =>
    weaken(isProse ? hearing.proseIn(passage) : hearing.signsIn(passage), weight),
  )
  return {
    found: { reply: reply?.code ?? null, status: status?.code ?? null },
    wordings: signs.flatMap(({ wordings }) => wordings),
    meanings: strongest(signs.flatMap(({ meanings }) => meanings)),
    servers: signs.flatMap(({ servers }) => servers),
    isStillTried: signs.some(({ isStillTried }) => isStillTried),
  }
}

// 'Feedback-Type: abuse' (RFC 5965), 'Disposition: automatic-action/…; displayed' (RFC 8098), a DMARC aggregate (RFC 7489,
// appendix C), a TLS report (RFC 8460): reports, no bounces
const OTHER_REPORT = /^(?:feedback-type|disposition):|<policy_evaluated>|"policy-type":/im
// 'Auto-Submitted: auto-replied' (RFC 3834)
const AUTO_REPLY = /^auto-submitted:[ \t]*auto-replied/im
/** Causes that say less than this are no answer: too little to overrule a success, or to speak of at all. */
const WEAK = 0.4
const FAINT = 0.1
/** A cause that less speaks for is no reason where the notice says that it gives none. */
const UNTOLD = 0.2
/** A refusal of the sender's address, named by a phrase of two words or more. */
const SENDER = 'sender-rejected'
const NAMED = 0.5
/** Words that outweigh a server's success. */
const CLEAR = 0.7
/** So many words of another matter outweigh a failure that is told beside them. */
const OTHER_MATTER = 0.8
/** In a text that tells of no failure, half a wording or a lone word is chance. */
const CHANCE = 0.2

function strengthsOf(cause: string, { meanings }: Pick<Clues, 'meanings'>): number[] {
  return meanings.filter(({ means }) => means.includes(cause)).map(({ strength }) => strength)
}

function says(cause: string, clues: Pick<Clues, 'meanings'>): number {
  return Math.max(0, ...strengthsOf(cause, clues))
}

function hasFailed({ decided, status }: Statements, { action }: About): boolean {
  return decided || action === 'failed' || action === 'delayed' || /^[45]/.test(status?.code ?? '')
}

type Lack = 'not-a-bounce' | 'reason-not-stated' | null

/** Nobody meets this many codes in one session: a text with all of them explains codes. */
const EXPLAINED_MIN = 6

// A list of reply codes, those of success among them.
function explainsCodes({ shared, recipients }: Taken): boolean {
  if (recipients.length > 0) return false
  const codes = new Set(
    shared.flatMap(({ passage }) => repliesIn(passage).flat()).flatMap(({ reply }) => reply ?? []),
  )
  const classes = new Set([...codes].map((code) => code[0]))
  return codes.size >= EXPLAINED_MIN && ['2', '4', '5'].every((digit) => classes.has(digit))
}

/** A reply that stands there whole, or nearly. */
const WHOLE_MESSAGE = 0.7

// Half of one is chance in what a server says when all goes well: '221 closing connection'.
function isWholeMessage(first: Hit | undefined): boolean {
  return first?.kind === 'message' && first.score >= WHOLE_MESSAGE
}

function isNoBounce(
  about: About,
  { statements, clues, causes, ranked }: Considered,
  hearing: Hearing,
): boolean {
  const { isOtherReport, isAutoReply, explainsCodes } = hearing.whole
  const best = causes[0]?.all ?? 0
  if (isOtherReport) return !statements.decided && ranked[0]?.kind !== 'message'
  if (explainsCodes) return true
  // Signs of another matter add up: the codes of an FTP session are read as a server's replies.
  const words = allSay(strengthsOf('not-a-bounce', clues))
  if (hasFailed(statements, about)) return words >= OTHER_MATTER && words > best && !isWholeMessage(ranked[0])
  if (about.action === 'done' || statements.accepted) return !isWholeMessage(ranked[0]) && best < CLEAR
  const isReply = isAutoReply && best < WEAK && says('reason-not-stated', clues) === 0
  return isReply || (words > 0 && words >= best)
}

/** The answer that there is no cause, where that is so. */
function lackOf(about: About, considered: Considered, hearing: Hearing): Lack {
  if (isNoBounce(about, considered, hearing)) return 'not-a-bounce'
  const { statements, clues, causes, ranked } = considered
  const unstated = says('reason-not-stated', clues)
  const failed = hasFailed(statements, about) || unstated > 0
  const isFaint = (ranked[0]?.score ?? 0) < FAINT
  // Part of a wording, or a code that says little, is no reason where the notice says that it gives none.
  const isPart =
    unstated >= NAMED && (causes[0]?.all ?? 0) < UNTOLD && !clues.wordings.some(({ fit }) => fit >= WHOLE)
  return failed && (isFaint || isPart) ? 'reason-not-stated' : null
}

function verdictOf(first: Hit | undefined): Verdict {
  if (!first) return 'nothing'
  if (first.cause && FALLBACKS.has(first.cause)) return first.cause as Verdict
  if (first.kind === 'message') return 'entry'
  return first.kind === 'cause' ? 'cause' : 'code'
}

/** All that is considered before an answer is given. */
export interface Considered {
  statements: Statements
  clues: Clues
  causes: Weighed[]
  ranked: Hit[]
}

/** Weighs what a text says of one recipient. */
export function consider(about: About, hearing: Hearing): Considered {
  const { taken, dictionary, whole } = hearing
  const isAboutSender = (passage: Passage) => says(SENDER, hearing.signsIn(passage)) >= NAMED
  const shared = whole.explainsCodes ? [] : taken.shared
  const statements = statementsOf(about, shared, isAboutSender)
  const clues = cluesOf(statements, hearing)
  const causes = weighCauses(clues, dictionary)
  return { statements, clues, causes, ranked: rankHits(clues, causes, dictionary) }
}

/** What became of one recipient, and why. */
export function judge(about: About, hearing: Hearing): RecipientResult {
  const { dictionary } = hearing
  const considered = consider(about, hearing)
  const { statements, clues, causes, ranked } = considered
  const lack = lackOf(about, considered, hearing)
  const isChance = !hasFailed(statements, about) && !clues.found.status && (ranked[0]?.score ?? 0) < CHANCE
  const answer = lack ? dictionary.entryOf.get(entryKey('cause', lack)) : undefined
  const told = isChance ? [] : ranked
  const hits = lack ? (answer ? [hitOf(answer, lack, 0.9)] : []) : told
  const isTried = about.action === 'delayed' || (about.action === null && clues.isStillTried)
  return {
    address: about.address,
    found: clues.found,
    verdict: lack ?? verdictOf(hits[0]),
    sure: isSure(hits[0], considered, dictionary),
    delayed: isTried && lack !== 'not-a-bounce',
    hits,
    conflict: lack || isChance ? null : conflictOf(clues, causes, dictionary),
    evidence: explain(statements, clues, hits[0]),
  }
}
