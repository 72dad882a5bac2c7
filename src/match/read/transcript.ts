import { type Turn, turnOf } from './dialogue.ts'
import type { Line } from './passage.ts'
import type { About } from './reading.ts'
import { type Answer, answer, ask, fatesOf, newSession } from './session.ts'

// '.', ' -> .', 'CLIENT -> SERVER: .': the line that ends the message's text
const DOT = /^(?:.{0,80}[\s>:])?\.$/
// 'root@mta2:~# telnet …', '[kim@mx ~]$ openssl …': what a shell shows before a command
const PROMPT =
  /^(?:\[[\w.-]{1,64}@[\w.-]{1,255} [^\]\s]{1,255}\]|[\w.-]{1,64}@[\w.-]{1,255}:[~/][^\s#$]{0,255})[#$](?: |$)/
// ' rejected: User unknown' behind a long line: a mail program wrapped it
const WRAPPED = /^[ \t]{0,4}\p{Ll}/u
const LONG = 60
/** A line with a longer mark is a logger's, who wraps nothing. */
const MARK_MAX = 8

/** A line and what it says in a session. */
interface Said {
  line: Line
  turn: Turn | null
}

// '-> 550 is my number': what stands behind a client's mark is no answer.
function saidIn(lines: readonly Line[]): Said[] {
  const turns = lines.map(({ text }) => turnOf(text))
  const ofClient = new Set(turns.map((turn) => turn?.verb && turn.mark))
  const isText = (turn: Turn | null) => turn?.code && turn.mark && ofClient.has(turn.mark)
  return lines.map((line, at) => ({ line, turn: isText(turns[at] ?? null) ? null : (turns[at] ?? null) }))
}

// Where answers are marked, a bare code is the client's own.
function isAnswer(turn: Turn | null, isMarked: boolean): boolean {
  return Boolean(turn?.code && (turn.mark || !isMarked))
}

// Notices quote the command that failed and its answer, '>>> DATA' and '<<< 550 …'; sessions show what succeeded too.
function isSession(all: readonly Said[], isMarked: boolean): boolean {
  const codes = all.flatMap(({ turn }) => (isAnswer(turn, isMarked) ? (turn?.code ?? []) : []))
  const asked = all.filter(({ turn }) => turn?.verb).length
  const full = all.filter(({ line }) => line.text.trim() !== '').length
  const isWhole = codes.some((code) => /^[23]/.test(code)) || (asked + codes.length) * 2 >= full
  return asked > 0 && codes.length > 0 && isWhole
}

// For each line where the session goes on if the message's text begins there; -1 where nothing shows its end.
function textEnds(all: readonly Said[], isMarked: boolean): Int32Array {
  const ends = new Int32Array(all.length + 1).fill(-1)
  for (let at = all.length - 1; at >= 0; at--) {
    const { line, turn } = all[at] as Said
    const isNext = isMarked && turn?.mark && turn.code
    const isLost = turn?.verb === 'RCPT' || turn?.verb === 'MAIL'
    const next = isNext ? at : isLost ? -1 : (ends[at + 1] ?? -1)
    ends[at] = DOT.test(line.text.trim()) ? at + 1 : next
  }
  return ends
}

/** An answer that is being read. */
interface Open extends Answer {
  goesOn: boolean
  /** Whether a mail program may have wrapped its lines. */
  mayWrap: boolean
}

// Whether a line goes on with the answer whose last line stands before it.
function belongs({ line: { text }, turn }: Said, open: Open, isMarked: boolean): boolean {
  if (turn?.verb || text.trim() === '') return false
  // Behind a marked answer stands what the client itself makes of it: '<<< 550 …', '550 5.1.1 … User unknown'
  if (turn) return open.goesOn ? turn.code === open.code : isMarked && !turn.mark
  const isLong = (open.lines.at(-1)?.text.length ?? 0) > LONG
  return open.goesOn || (open.mayWrap && isLong && WRAPPED.test(text))
}

function readAnswer(all: readonly Said[], first: number, isMarked: boolean): Answer & { next: number } {
  const { code = '', at = 0 } = all[first]?.turn ?? {}
  const open: Open = { code, lines: [], goesOn: true, mayWrap: at < MARK_MAX }
  let next = first
  for (; next < all.length; next++) {
    const said = all[next] as Said
    if (next > first && !belongs(said, open, isMarked)) break
    const { line, turn } = said
    const from = turn?.at ?? 0
    open.lines.push({ text: line.text.slice(from), start: line.start + from })
    open.goesOn = turn?.goesOn ?? open.goesOn
  }
  return { code, lines: open.lines, next }
}

/**
 * What an SMTP or LMTP session tells of each recipient, whoever wrote it down (telnet, swaks, curl, a mail program's
 * or a library's log, a server that reports it), and the lines that do not belong to it.
 */
export function takeTranscript(lines: readonly Line[]): { answered: About[]; rest: Line[] } {
  const kept = lines.filter(({ text }) => !PROMPT.test(text))
  const all = saidIn(kept)
  const isMarked = all.some(({ turn }) => turn?.mark && turn.code)
  if (!isSession(all, isMarked)) return { answered: [], rest: kept }
  const ends = textEnds(all, isMarked)
  const session = newSession()
  const rest: Line[] = []
  for (let at = 0; at < all.length; ) {
    const { line, turn } = all[at] as Said
    if (isAnswer(turn, isMarked)) {
      const { next, ...said } = readAnswer(all, at, isMarked)
      at = answer(session, said) ? Math.max(next, ends[next] ?? 0) : next
      continue
    }
    if (turn?.verb) ask(session, turn.verb, turn.address)
    else rest.push(line)
    at++
  }
  return { answered: fatesOf(session), rest }
}
