import { fieldStatus } from './codes.ts'
import { type Passage, slicePassage } from './read/passage.ts'
import type { About, Part, Place } from './read/reading.ts'
import { decidingReplies, isFailure, type Reply, repliesIn } from './read/replies.ts'

/** Words about a recipient and how much they count. */
export interface Statement {
  passage: Passage
  /** 0 to 1: the deciding reply most, the notice's general prose least. */
  weight: number
  /** Long prose beside a reply or a reason: it may betray a cause, but is no server's literal wording. */
  isProse: boolean
}

/** A code and where it stands in a passage. */
export interface Located {
  code: string
  passage: Passage
  at: [start: number, end: number]
}

/** What a recipient's parts say, the deciding reply first. */
export interface Statements {
  list: Statement[]
  /** Whether a reply of failure decides. */
  decided: boolean
  /** The reply code of the deciding reply. */
  reply: Located | null
  /** The enhanced code of the deciding reply, of the same reply elsewhere, or of the report's or log's field. */
  status: Located | null
  /** Some server took the mail: replies, and none of failure. */
  accepted: boolean
}

/** The places in the order in which they decide. */
const ORDER: readonly Place[] = ['diagnostic', 'own', 'log', 'shared', 'subject']
/** What words count that are no deciding reply, where one decides and where none does. */
const BESIDE: Record<Place, number> = { diagnostic: 0.7, log: 0.6, own: 0.4, shared: 0.35, subject: 0.2 }
const ALONE: Record<Place, number> = { diagnostic: 1, log: 1, own: 0.9, shared: 0.8, subject: 0.8 }

/** Nothing that a server says is longer: beside what decides, a longer passage is the notice's prose. */
const SAYING_MAX = 1500

// 'The response was:', 'Remote server said:', '반송 사유:' at a line's end or before words, where no code follows
const REASON_NEXT =
  /(?:\bresponse was|\bserver (?:said|returned|responded(?: with)?)|\breason(?: for (?:failure|rejection))?|\bbecause|사유|오류 내용|원인)[ \t]{0,3}[:：][ \t]{0,9}\n?/i

// What a notice gives as the reason, up to the end of the paragraph.
function reasonIn(passage: Passage): Passage | null {
  const found = REASON_NEXT.exec(passage.text)
  if (!found) return null
  const start = found.index + found[0].length
  const end = passage.text.indexOf('\n\n', start + 1)
  return slicePassage(passage, start, end < 0 ? passage.text.length : end)
}

interface Quoted {
  reply: Reply
  passage: Passage
}

function replyOf({ reply, passage }: Quoted): Located[] {
  return reply.reply && reply.replyAt ? [{ code: reply.reply, passage, at: reply.replyAt }] : []
}

function statusOf({ reply, passage }: Quoted): Located[] {
  return reply.status && reply.statusAt ? [{ code: reply.status, passage, at: reply.statusAt }] : []
}

function fieldOf({ status: passage }: About): Located[] {
  const mark = passage && fieldStatus(passage.text)
  return passage && mark?.status ? [{ code: mark.status, passage, at: [mark.start, mark.end] }] : []
}

/** Whether a passage refuses the sender's address: what another server said of it is then said of the sender. */
type IsAboutSender = (passage: Passage) => boolean

// The innermost reply decides, but for what a check of the sender's address brought back.
function decidingIn(passage: Passage, isAboutSender: IsAboutSender): Quoted[] {
  const chain = decidingReplies(repliesIn(passage))
  const outer = chain.find((reply, place) => {
    const inner = chain[place + 1]
    return inner && isAboutSender(slicePassage(passage, reply.start, inner.start))
  })
  const reply = outer ?? chain.at(-1)
  return reply ? [{ reply, passage }] : []
}

// Of several attempts that are told of in the same way, a permanent failure is the end.
function finalOf(all: readonly (Quoted & { place: Place })[]): Quoted | undefined {
  const [first] = all
  const isTemporary = ({ reply }: Quoted) => (reply.reply ?? reply.status ?? '').startsWith('4')
  if (!first || !isTemporary(first)) return first
  return all.find((one) => one.place === first.place && !isTemporary(one)) ?? first
}

/** Weighs what is said of a recipient: the deciding reply, the other replies, the prose. */
export function statementsOf(
  about: About,
  shared: readonly Part[],
  isAboutSender: IsAboutSender,
): Statements {
  // What failed for others in the same session is no business of whom the mail has reached.
  const all = about.isApart || about.action === 'done' ? about.parts : [...about.parts, ...shared]
  const parts = ORDER.flatMap((place) => all.filter((part) => part.place === place))
  // Anybody's subject may quote a code.
  const spoken = parts.filter(({ place }) => place !== 'subject')
  const quoted = spoken.flatMap(({ passage }) =>
    repliesIn(passage).flatMap((replies) => replies.map((reply): Quoted => ({ reply, passage }))),
  )
  const deciding = finalOf(
    spoken.flatMap(({ passage, place }) =>
      decidingIn(passage, isAboutSender).map((one) => ({ ...one, place })),
    ),
  )
  // A notice often repeats the deciding reply, once with and once without the enhanced code.
  const same = quoted.filter(({ reply }) => isFailure(reply) && reply.reply === deciding?.reply.reply)
  const statuses = [...(deciding ? [deciding] : []), ...same].flatMap(statusOf)
  const isTold = deciding !== undefined || parts[0]?.place === 'diagnostic'
  const said = deciding
    ? slicePassage(deciding.passage, deciding.reply.start, deciding.reply.end)
    : isTold
      ? null
      : (spoken.map(({ passage }) => reasonIn(passage)).find(Boolean) ?? null)
  const weightOf = (place: Place) => (said || (isTold && place !== 'diagnostic') ? BESIDE : ALONE)[place]
  const words = parts.map(({ passage, place }): Statement => {
    const isProse = said !== null && passage.text.length > SAYING_MAX
    return { passage, weight: weightOf(place), isProse }
  })
  return {
    list: said ? [{ passage: said, weight: 1, isProse: false }, ...words] : words,
    decided: deciding !== undefined,
    reply: (deciding && replyOf(deciding)[0]) ?? null,
    status: statuses[0] ?? fieldOf(about)[0] ?? null,
    accepted: !deciding && quoted.length > 0,
  }
}
