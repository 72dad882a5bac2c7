import type { Fate, Stretch } from './logged.ts'
import { joinLines, type Line } from './passage.ts'

// '4ZkR0d1Xz2z9sTn*    2210 Tue Mar  3 10:02:11  alerts@example.com': a message in the listing of Postfix or Sendmail
const MESSAGE =
  /^[\dA-Za-z]{6,20}[*!#?-]?[ \t]{1,20}\d{1,12} \w{3} \w{3} [ \d]\d \d\d:\d\d(?::\d\d)?[ \t]{1,9}<?[^\s<>]{0,640}>?[ \t]*$/
// '-Queue ID-  --Size-- …', '-----Q-ID----- …', '-- 5 Kbytes in 2 Requests.'
const FRAME = /^-{1,9}(?:Queue ID|Q-ID)-|^-- \d{1,9} Kbytes in \d/
// '        (connect to mx.example.com[192.0.2.1]:25: No route to host)'
const REASON = /^[ \t]*\(/
// '                                 a@example.com'
const RECIPIENT = /^[ \t]{4,99}<?([^\s<>()@]{1,128}@[^\s<>()]{1,255}?)>?[ \t]*$/
/** A reason is one line; a mail program that wraps it makes few of it. */
const WRAPPED_MAX = 9

// The lines of a reason in brackets without the brackets.
function reasonFrom(lines: readonly Line[], at: number): Line[] {
  const end = lines.slice(at, at + WRAPPED_MAX).findIndex(({ text }) => /\)[ \t]*$/.test(text))
  return lines.slice(at, at + Math.max(0, end) + 1).map(({ text, start }, number) => {
    const cut = number === 0 ? text.indexOf('(') + 1 : 0
    return { text: text.slice(cut).replace(/\)[ \t]*$/, ''), start: start + cut }
  })
}

/** Reads a message in a queue's listing: each reason stands above those whom it keeps waiting. */
export function readQueue(lines: readonly Line[], at: number): Stretch | null {
  const { text: first = '' } = lines[at] ?? {}
  if (FRAME.test(first)) return { fates: [], next: at + 1 }
  if (!MESSAGE.test(first)) return null
  const fates: Fate[] = []
  let reason: Line[] = []
  let next = at + 1
  for (; next < lines.length; next++) {
    const { text } = lines[next] as Line
    const address = RECIPIENT.exec(text)?.[1]
    if (address)
      fates.push({
        address,
        action: 'delayed',
        reasons: reason.length ? [joinLines(reason)] : [],
        status: null,
      })
    else if (REASON.test(text)) {
      reason = reasonFrom(lines, next)
      next += reason.length - 1
    } else break
  }
  return { fates, next }
}
