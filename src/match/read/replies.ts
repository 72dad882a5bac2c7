import { type CodeMark, codeMarks } from '../codes.ts'
import { memo } from '../memo.ts'
import type { Passage } from './passage.ts'

/** A server's reply as it stands in a passage. */
export interface Reply {
  /** Three digits, or null where only an enhanced status code is given. */
  reply: string | null
  status: string | null
  /** The places of its codes: [start, end) */
  replyAt: [number, number] | null
  statusAt: [number, number] | null
  /** Its stretch in the passage: codes and words. */
  start: number
  end: number
  /** It stands inside another reply or behind "said:", so somebody quotes it. */
  quoted: boolean
  /** Its code stands in brackets behind its words. */
  behind: boolean
}

// 'REPLY:(', "returned '", 'said: ', '<', '-> ' directly before a code; not 'said ', which only mentions it
const QUOTING = /(?:[([{<"'“‘「«:;]|->)[ \t\n]{0,8}$/
// '<<< 550 …' and 'S: 550 …' are one dialogue's replies, none inside the other
const DIALOGUE = /(?:^|\n)[ \t]{0,8}(?:<<<|<-|<~|<\*\*|S:)[ \t]{0,4}$/
// ' (in reply to RCPT TO command)' of Postfix, 'Giving up on 192.0.2.1.' and "I'm not going to try again; …" of qmail,
// 'Connection closed by foreign host.' of telnet, 'msmtp: could not send mail', '};{FQDN=…' of Exchange's tracking log:
// a program's own words behind the reply that it quotes
const OWN_WORDS =
  /\(in\s{1,9}reply\s{1,9}to\b|\n[ \t]{0,9}(?:Giving up on [\d[]|I'm not going to try again|Connection (?:to \S{1,255} )?closed by (?:foreign|remote) host|msmtp: could not)|\};\{/i
const CLOSING: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  "'": "'",
  '"': '"',
  '“': '”',
  '‘': '’',
  '「': '」',
  '«': '»',
}
/** A line has 512 octets (RFC 5321, section 4.5.3.1.5); servers send up to a dozen lines of a hundred. */
const REPLY_MAX = 2000
/** More codes than any bounce has: what follows is not read. */
const MARKS_MAX = 5000
const CONTEXT = 24
/** Words between a label's code and the reply's. */
const LABEL_MAX = 40

// The bracket or quotation mark that opens directly before a reply, or nothing.
function openedBy(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  // The '<<<' of a dialogue is no bracket: a '->' in the reply would close it.
  if (DIALOGUE.test(before)) return ''
  return /([([{<"'“‘「«])\s{0,4}$/.exec(before)?.[1] ?? ''
}

// Where the bracket that was opened before `from` closes; `to` where it does not.
function closedAt(text: string, open: string, from: number, to: number): number {
  const close = CLOSING[open]
  if (!close) return to
  let depth = 1
  for (let at = from; at < to; at++) {
    // An apostrophe inside a word closes nothing: "doesn't"
    if (text[at] === close && !(close === "'" && /\w/.test(text[at + 1] ?? ''))) depth--
    else if (text[at] === open && open !== close) depth++
    if (depth === 0) return at
  }
  return to
}

function newReply(text: string, mark: CodeMark, paragraph: [number, number], last?: Reply): Reply {
  const { reply, status, statusStart, end } = mark
  // A code stands before its words or behind them: 'Sorry, no mailbox here by that name. (#5.1.1)'
  const behind = mark.behind && !(last && isFailure(last))
  const isFirst = (reply && !behind) || /^[ \t]{1,4}[^\s\d]/.test(text.slice(end, end + 6))
  const words = behind && last ? text.lastIndexOf('\n', mark.start) + 1 : paragraph[0]
  const start = isFirst ? mark.start : Math.max(words, mark.start - REPLY_MAX)
  const limit = Math.min(paragraph[1], behind ? end + 1 : start + REPLY_MAX)
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  return {
    reply,
    status,
    replyAt: reply ? [mark.start, mark.start + 3] : null,
    statusAt: status ? [statusStart, end] : null,
    start,
    end: start === mark.start ? closedAt(text, openedBy(text, start), end, limit) : limit,
    quoted: QUOTING.test(before) && !DIALOGUE.test(before),
    behind,
  }
}

// Whether a mark goes on with the reply before it: a line '550-…' or '550 …' behind '550-', or the code at its end.
function goesOn(text: string, last: Reply, mark: CodeMark): boolean {
  if (!mark.reply) return true
  if (mark.reply !== last.reply || !last.replyAt) return false
  // '554 554 5.7.1': a relay puts the code before a reply that has it already
  if (text.slice(last.replyAt[1], mark.start).trim() === '') return true
  if (last.status && mark.status && last.status !== mark.status) return false
  return text[last.replyAt[1]] === '-'
}

// '550-Response: 550 5.1.1 …' of Exim's callout: that reply is about the sender's address
const ASIDE = /\b\d{3}-response: {0,3}$/i

function isAside(text: string, { reply, start }: CodeMark): boolean {
  return reply !== null && ASIDE.test(text.slice(Math.max(0, start - CONTEXT), start))
}

function addMark(last: Reply, mark: CodeMark): void {
  // '4.5.3 Error: too many recipients. … (452)'
  if (!last.reply && mark.reply) {
    last.reply = mark.reply
    last.replyAt = [mark.start, mark.start + 3]
  }
  if (last.status || !mark.status) return
  last.status = mark.status
  last.statusAt = [mark.statusStart, mark.end]
}

// '5.1.0 - Unknown address error 550-…': a gateway's own label before the reply that it got
function isLabel(text: string, last: Reply, mark: CodeMark): boolean {
  const gap = mark.start - (last.statusAt?.[1] ?? 0)
  return (
    !last.reply && mark.reply !== null && gap < LABEL_MAX && !/[\n;]/.test(text.slice(last.start, mark.start))
  )
}

function labelled({ status, statusAt }: Reply, reply: Reply): Reply {
  return reply.status ? reply : { ...reply, status, statusAt }
}

function repliesOf(text: string, paragraph: [number, number], marks: readonly CodeMark[]): Reply[] {
  const replies: Reply[] = []
  for (const mark of marks) {
    const last = replies.at(-1)
    if (last && isAside(text, mark)) continue
    if (last && isLabel(text, last, mark)) {
      replies.pop()
      replies.push(labelled(last, newReply(text, mark, paragraph)))
      continue
    }
    if (last && goesOn(text, last, mark)) {
      addMark(last, mark)
      continue
    }
    // 'StatusCode: MailboxUnavailable (550)': a program gives the code of the reply that it has shown.
    if (last && isFailure(last) && !mark.status && mark.behind) {
      addMark(last, mark)
      continue
    }
    const reply = newReply(text, mark, paragraph, last)
    // What stands inside another ends with it at the latest; what follows ends it.
    if (last && reply.quoted && reply.start < last.end) reply.end = Math.min(reply.end, last.end)
    else if (last && !reply.quoted) last.end = Math.min(last.end, reply.start)
    replies.push(reply)
  }
  for (const reply of replies) {
    const note = OWN_WORDS.exec(text.slice(reply.start, reply.end))
    if (note) reply.end = reply.start + note.index
  }
  return replies
}

/** The paragraphs of a text: the stretches between blank lines. */
export function paragraphsOf(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\n[ \t]*\n\s*/g)) {
    if (index > start) found.push([start, index])
    start = index + gap.length
  }
  if (start < text.length) found.push([start, text.length])
  return found
}

/** The replies in a text, paragraph by paragraph; the lines of one reply ("550-…", "550 …") make one. */
export function findReplies(text: string): Reply[][] {
  const marks = codeMarks(text).slice(0, MARKS_MAX)
  let next = 0
  return paragraphsOf(text).flatMap((paragraph) => {
    const first = next
    while (next < marks.length && (marks[next]?.start ?? 0) < paragraph[1]) next++
    return next > first ? [repliesOf(text, paragraph, marks.slice(first, next))] : []
  })
}

/** The replies in a passage; found once, however many readers ask for them. */
export const repliesIn = memo((passage: Passage) => findReplies(passage.text))

/** Whether a reply tells of a failure: 4yz, 5yz, or an enhanced code of these classes. */
export function isFailure({ reply, status }: Pick<Reply, 'reply' | 'status'>): boolean {
  return /^[45]/.test(reply ?? status ?? '')
}

// '400 4.4.7 Message delayed', then '452 4.3.1 Insufficient system resources': that trying ended does not say why
const EXPIRED = /\.4\.7$/

function failuresOf(replies: readonly Reply[]): Reply[] {
  const failures = replies.filter(isFailure)
  const whys = failures.filter(({ status }) => !EXPIRED.test(status ?? ''))
  const chain: Reply[] = []
  for (const reply of whys.length > 0 ? whys : failures) {
    const last = chain.at(-1)
    if (!last || (reply.quoted && reply.start < last.end)) chain.push(reply)
  }
  return chain
}

/**
 * The failures of the first paragraph that holds one, from the outermost to the innermost, each quoted by the one
 * before; empty without a failure. The innermost decides. A code behind its words counts where no other does.
 */
export function decidingReplies(paragraphs: readonly Reply[][]): Reply[] {
  for (const isKept of [({ behind }: Reply) => !behind, () => true]) {
    for (const replies of paragraphs) {
      const chain = failuresOf(replies.filter(isKept))
      if (chain.length > 0) return chain
    }
  }
  return []
}
