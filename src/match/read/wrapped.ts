import type { Line } from './passage.ts'

// 'Mar  4 09:12:32 ', '2026-01-19T10:20:04', '[2026/01/19 10:20:04]', '@4000000068a1f2c31a3b1122 ', each also behind a
// container's name: what a line of a log begins with
const STAMP =
  /^(?:\S{1,60} {1,20}\| )?[[(<"]?(?:\p{L}{3} [ \d]\d \d\d:\d\d|\p{L}{3}, \d|\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d|@[\da-f]{24})/u
/** A mail program wraps at 60 to 80 signs, a terminal at up to 120. */
const NARROW = 60
const WIDE = 120
const LINES_MAX = 16

// '… RCPT TO:<a@example.com>: 550-Verification failed': more lines of the reply follow, RFC 5321 section 4.2.1
const OPEN_REPLY = /(?:^|[\s:])([245]\d\d)-\S/

function depthOf(text: string): number {
  return text.split('(').length - text.split(')').length
}

/**
 * Where a line of a log ends that a mail program may have wrapped: the next lines begin with no time, and their first
 * words had no room. What is told already goes on only within brackets or with a small letter. The lines of a reply
 * belong together.
 */
export function wrappedEnd(lines: readonly Line[], at: number, isTold: boolean): number {
  const { text: first = '' } = lines[at] ?? {}
  if (!STAMP.test(first)) return at + 1
  const depths = () => lines.slice(at, end).reduce((depth, { text }) => depth + depthOf(text), 0)
  let end = at + 1
  for (; end < Math.min(lines.length, at + LINES_MAX); end++) {
    const { text: before = '' } = lines[end - 1] ?? {}
    const { text = '' } = lines[end] ?? {}
    // Most lines of a log are followed by another: that is seen first.
    if (text === '' || STAMP.test(text)) break
    const code = OPEN_REPLY.exec(before)?.[1]
    if (code && text.trimStart().startsWith(code)) continue
    const [word = ''] = text.trim().split(/\s/, 1)
    const hadRoom = before.length > WIDE || before.length + word.length < NARROW
    if (word === '' || hadRoom || (isTold && depths() <= 0 && !/^\p{Ll}/u.test(word))) break
  }
  return end
}
