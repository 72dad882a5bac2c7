import { joinPassages, type Passage, slicePassage } from './passage.ts'
import type { Action } from './reading.ts'

/** What a log line tells: of whom, what became of the mail, and where in the line the reason stands. */
export interface Logged {
  /** Empty where the line names nobody. */
  addresses: readonly string[]
  action: Action
  from: number
  to: number
  alias?: string | null | undefined
  /** The message's number in the queue. */
  queue?: string | undefined
  /** A filter's opinion, or that a later attempt will come: what else is told of the recipient has the last word. */
  isOpinion?: boolean
  /** It tells why what another line of the same message says came about. */
  isWhy?: boolean
}

/** What a log tells of one recipient. */
export interface Fate extends Pick<Logged, 'alias' | 'queue' | 'isOpinion' | 'isWhy'> {
  address: string | null
  action: Action
  reasons: readonly Passage[]
  status: Passage | null
}

/** What was read of a log from one line on. */
export interface Stretch {
  fates: readonly Fate[]
  /** The first line that does not belong to it. */
  next: number
}

/** Reads a line of a program's log; null where it is none, or tells nothing. */
export type LineReader = (text: string) => Logged | null

// '<a@example.com>', 'a@example.com'; of '<root>' too the name
const ADDRESS =
  /(?<![^\s<,'"])[^\s<>,;:"'(){}]{1,384}(?=>)|(?<![^\s<,'"])[^\s<>,;:"'(){}@]{1,128}@[^\s<>,;:"'(){}]{1,255}/g
// ' to=<a@example.com>,<b@example.com>,' of Sendmail, ' to=<a@example.com>,' of Postfix and OpenSMTPD
const TO = /\bto=([^\s"]{3,9999})/
// '\n', '\r\n' written out: how Exim logs the lines of a reply
const LINE_END = /(?:\\r)?\\n/g
// '550 …', '5.1.1 …'
const CLASS = /^[ \t"'(]{0,4}([245])(?:\d\d|\.\d)/

/** The addresses of a list: '<a@example.com>,<b@example.com>' */
export function addressesIn(list: string | undefined): string[] {
  return list?.match(ADDRESS) ?? []
}

/** The recipients of the field `to=`. */
export function recipientsIn(text: string): string[] {
  return addressesIn(TO.exec(text)?.[1])
}

/** What a server's answer makes of a mail, RFC 5321 section 4.2.1; null where it begins with no code. */
export function actionOfReply(reply: string): Action | null {
  const digit = CLASS.exec(reply)?.[1]
  if (!digit) return null
  return digit === '2' ? 'done' : digit === '4' ? 'delayed' : 'failed'
}

/** A stretch of a passage, in which a written '\n' ends a line. */
export function reasonIn(whole: Passage, from: number, to: number): Passage {
  const pieces: Passage[] = []
  let at = from
  for (const { index, 0: gap } of whole.text.slice(from, to).matchAll(LINE_END)) {
    pieces.push(slicePassage(whole, at, from + index))
    at = from + index + gap.length
  }
  return joinPassages([...pieces, slicePassage(whole, at, to)], '\n')
}
