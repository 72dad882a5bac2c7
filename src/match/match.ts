import type { SearchIndex } from '../dictionary/search-index.ts'
import { compiled } from './compile.ts'
import { judge, openHearing } from './judge.ts'
import { undisguise } from './read/disguise.ts'
import { htmlToText, isHtml } from './read/html.ts'
import type { About, Taken } from './read/reading.ts'
import { decodeBytes, isMessageSource } from './read/source.ts'
import { hasReplies, takeApart } from './read/take.ts'
import type { MatchResult } from './result.ts'

/** What is said where a text names no recipient: only what it says of all. */
const NOBODY: About = { address: null, alias: null, action: null, parts: [], status: null }
// Failures first, in the order of the text; then what is still tried; then what arrived.
const URGENCY = { failed: 0, delayed: 1, done: 2 }

function matchTaken(taken: Taken, index: SearchIndex): MatchResult {
  const hearing = openHearing(taken, compiled(index))
  const urgency = ({ action }: About) => URGENCY[action ?? 'failed']
  const [first = NOBODY, ...rest] = taken.recipients.toSorted((a, b) => urgency(a) - urgency(b))
  return {
    reading: taken.reading,
    shown: taken.shown,
    recipients: [judge(first, hearing), ...rest.map((about) => judge(about, hearing))],
  }
}

/** Matches a text that is no message source; never throws. Spans refer to `shown`: the text as it can be read. */
export function matchText(text: string, index: SearchIndex): MatchResult {
  return matchTaken(takeApart(isHtml(text) ? htmlToText(text) : undisguise(text)), index)
}

/** Matches a pasted text or a dropped file, a message source included; never throws. */
export async function match(input: string | Uint8Array, index: SearchIndex): Promise<MatchResult> {
  const text = typeof input === 'string' ? input : decodeBytes(input)
  if (!isMessageSource(text)) return matchText(text, index)
  const { decodeSource } = await import('./read/mime.ts')
  const decoded = await decodeSource(input)
  const taken = decoded ? takeApart(decoded, 'message-source') : null
  if (taken && (hasReplies(taken) || isHtml(text))) return matchTaken(taken, index)
  // A damaged source hides its parts from a MIME reader: then the lines themselves may tell more.
  const plain = takeApart(undisguise(text), 'message-source')
  return matchTaken(taken && !hasReplies(plain) ? taken : plain, index)
}
