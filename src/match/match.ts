import type { SearchIndex } from '../dictionary/search-index.ts'
import { compiled } from './compile.ts'
import { judge, openHearing } from './judge.ts'
import { undisguise } from './read/disguise.ts'
import { looksStructured } from './read/looks-structured.ts'
import type { About, Taken } from './read/reading.ts'
import { decodeBytes, isHtml, isMessageSource } from './read/source.ts'
import { hasReplies, takeApart } from './read/take.ts'
import type { MatchResult, Reading, RecipientResult } from './result.ts'

/** What is said where a text names no recipient: only what it says of all. */
const NOBODY: About = { address: null, alias: null, action: null, parts: [], status: null }
// Failures first, in the order of the text; then what is still tried; then what arrived.
const URGENCY = { failed: 0, delayed: 1, done: 2 }

/** Whose fate a text tells, failures first; nobody by name where it names none. */
export function peopleIn({ recipients }: Taken): [About, ...About[]] {
  const urgency = ({ action }: About) => URGENCY[action ?? 'failed']
  const [first = NOBODY, ...rest] = recipients.toSorted((a, b) => urgency(a) - urgency(b))
  return [first, ...rest]
}

const isFine = ({ verdict }: RecipientResult) => verdict === 'not-a-bounce'

function matchTaken(taken: Taken, index: SearchIndex): MatchResult {
  const hearing = openHearing(taken, compiled(index))
  const judged = peopleIn(taken).map((about) => judge(about, hearing))
  // A session names those too whom the server accepted: they come last.
  const [first, ...rest] = judged.toSorted((a, b) => Number(isFine(a)) - Number(isFine(b)))
  return { reading: taken.reading, shown: taken.shown, recipients: [first as RecipientResult, ...rest] }
}

// The text as it can be read.
async function readable(text: string): Promise<string> {
  if (!isHtml(text)) return undisguise(text)
  const { htmlToText } = await import('./read/html.ts')
  return htmlToText(text)
}

// A text's parts, with the reader of JSON and tables where it may hold some.
async function takeWith(shown: string, reading?: Reading): Promise<Taken> {
  const { takeStructured } = looksStructured(shown) ? await import('./read/structured.ts') : {}
  return takeApart(shown, { ...(reading && { reading }), ...(takeStructured && { takeStructured }) })
}

/** Takes a pasted text or a dropped file apart, a message source included; never throws. */
export async function readInput(input: string | Uint8Array): Promise<Taken> {
  const text = typeof input === 'string' ? input : decodeBytes(input)
  if (!isMessageSource(text)) return takeWith(await readable(text))
  const { decodeSource } = await import('./read/mime.ts')
  const decoded = await decodeSource(input)
  const taken = decoded ? await takeWith(decoded, 'message-source') : null
  if (taken && (hasReplies(taken) || isHtml(text))) return taken
  // A damaged source hides its parts from a MIME reader: then the lines themselves may tell more.
  const plain = await takeWith(undisguise(text), 'message-source')
  return taken && !hasReplies(plain) ? taken : plain
}

/**
 * Matches a text that is neither a message source nor HTML and holds neither JSON nor a table: what reads these must
 * load first, see match(). Never throws. Spans refer to `shown`: the text as it can be read.
 */
export function matchText(text: string, index: SearchIndex): MatchResult {
  return matchTaken(takeApart(undisguise(text)), index)
}

/** Matches a pasted text or a dropped file, a message source included; never throws. */
export async function match(input: string | Uint8Array, index: SearchIndex): Promise<MatchResult> {
  return matchTaken(await readInput(input), index)
}
