/** A place in a text that holds codes: a reply code, an enhanced status code or both. */
export interface CodeMark {
  /** Three digits, RFC 5321 section 4.2. */
  reply: string | null
  /** Class "." subject "." detail, RFC 3463 section 2. */
  status: string | null
  /** From the first code to behind the last. */
  start: number
  end: number
  /** Where the enhanced code begins; it ends at `end`. */
  statusStart: number
  /** Whether it is a reply code that stands in brackets behind its words, at a line's end. */
  behind: boolean
}

// '550', not 'mx550', '192.0.2.550', '2026-550', '550th', '12:550', '::550', '550.5'
const REPLY = /(?<![\w.+@/%~-]|\d:|::)[2-5]\d\d(?![\w@/%]|[.:,]\d)/g
// ' 5.1.1', '-5.1.1', ' #5.1.1', ' (#5.1.1', ': 5.1.1' behind a reply code, also in the next, folded line
const STATUS_NEXT = /^[ \t\n]{0,9}[-=:#([<]{0,2}[ \t\n#]{0,9}([245]\.\d{1,3}\.\d{1,3})(?![\w@]|\.\d)/
// '(#5.1.1)', '[5.1.1]', '5.1.1 '; not 'v5.1.1', '5.1.1.2', '10.5.1.1', '5.1.1-beta'
const STATUS = /(?<![\w.+@/%~-])[245]\.\d{1,3}\.\d{1,3}(?![\w@/%-]|\.\d)/g

// 'said: ', '<<< ', "returned '", '(', '#', ' - ', a line's start: what follows is a code if words follow it
const OPENING = /(?:^|[\n\t:;#|>*([{<"'“‘「«-]|<<<|said|says|returned|was|with)[ \t]{0,16}$/i
// "-'lost connection": how IronPort quotes a reply
const QUOTED_NEXT = /^-['"]/
// 'by the remote server, 554 Rejected'; not 'Example Inc., 550 Main Street'
const COMMA = /\b(?:server|host|system|response|error),[ \t]{1,3}$/i
// 'error ', 'Reply code: ', 'code=', '오류 코드 ': what follows is a code, even alone
const NAMED = /(?:code|error|reply|response|smtp|코드|오류|에러)\.?[ \t]?[:=#"]{0,2}[ \t]{0,3}"?$/i
// ' User unknown', '-5.1.1', ': …', '= …' of an undecoded line end; the text's or the line's end
const WORDS_NEXT = /^(?:[ \t:,.=-]{1,4}[^\s\d]|[ \t:-]{1,3}\d|[ \t\r]*(?:\n|$))/
// ' bytes', '명', ' MB': the number counts something
const UNIT =
  /^[ \t]{0,3}(?:(?:[kmg]i?b|bytes?|octets?|characters?|sec|seconds?|min|minutes?|hours?|days?|times|lines|percent|ms|[km]bytes?|of|or|per)\b|[명개통건초분회일년]|시간|바이트)/i
// ' messages': so it does, but in '<<< 550 messages from …', which is a reply
const COUNTED = /^[ \t]{0,3}(?:messages|mails|e-?mails|recipients|users|connections|addresses|tests)\b/i
// '<<< ', 'said: ', or a line's start that is not the end of a folded sentence
const SPEAKING = /(?:^|[^a-z,\s][ \t]*\n|<<<|S:|said:?)[ \t]*$/i
// 'error ', ': ', '(#', ', ' or a line's start may stand before an enhanced code that follows no reply code
const STATUS_OPENING =
  /(?:^|[\n:;#|>*,([{<"'“‘「-]|code|error|status|dsn|failed|reason|said|returned|오류|에러|코드)[=]?[ \t]{0,8}#?$/i
// 'Version: ', 'ver. ', 'v', 'port ', 'HTTP/1.1" ', 'Retry-After: '
const NO_CODE =
  /\b(?:version|ver|release|build|v|ports?|retry-after|content-length|http(?:\/\d(?:\.\d)?)?)["']?[.:]?[ \t]{0,3}$/i
// 'mail.example.com:587': the ports of submission
const PORT = /[\w\])]:$/
const PORTS = new Set(['465', '587'])
// 'ssl_cert.cc:431', a line of a program's source, with nothing behind it
const SOURCE_FILE = /\.[a-z]{1,4}:$/i
// 'mailer.go:361:handler()', '(index.php:412)'
const PROGRAM_FILE = /\.(?:go|php|java|py|rb|[jt]s|cs|cpp|rs|ex|pl):$/i
const PLACE_END = /^[:)]/
// ' Bad Gateway': the words of HTTP, RFC 9110 section 15
const HTTP_WORDS =
  /^[ \t]{0,3}(?:bad gateway|not found|internal server error|gateway time-?out|unauthorized|forbidden|bad request|method not allowed|too many requests)\b/i
// 'Error code: ', 'reason=': what names a code, even alone; behind another colon words must follow
const STATUS_NAMED =
  /(?:code|error|status|dsn|failed|reason|said|오류|에러|코드)["']?[ \t]?[:=#]{0,2}[ \t]{0,8}$/i
const COLON = /:[ \t]{0,8}$/
const LINE_END = /^[ \t\r]{0,8}(?:\n|$)/
// 'dsn=', 'Status: ': the field of a log or a delivery report repeats a code, it is no reply
const FIELD = /(?:\bdsn=|(?:^|\n)[ \t]*status:|"status"[ \t]?:)[ \t]{0,8}"?$/i
/** How far around a code its surroundings are looked at. */
const CONTEXT = 32

function around(text: string, start: number, end: number): [before: string, after: string] {
  return [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)]
}

// 'Mailbox disk quota exceeded. (552)': behind its words, as Thunderbird, .NET and Indy write it; not 'Drafts (452)'
const WORDS_BEFORE = /(?:[.!?。'"”»>]|\S\s+\S+\s+\S+) ?\($/
const BEHIND = /^\)[ \t.'"]{0,3}(?:\r?\n|$)/
const SMTP_CODE = /^(?:421|4[35]\d|5[0-57]\d)$/
// 'Bad Gateway (502)', 'HTTP error (500)'
const HTTP_BEFORE = /\b(?:http(?!s?:)|gateway|request|time-?out|service unavailable|internal server error)\b/i

function isBehind(text: string, start: number, end: number): boolean {
  const [before, after] = around(text, start, end)
  return WORDS_BEFORE.test(before) && BEHIND.test(after) && !HTTP_BEFORE.test(before)
}

function isReply(before: string, after: string): boolean {
  if (NO_CODE.test(before) || UNIT.test(after) || HTTP_WORDS.test(after)) return false
  if (COUNTED.test(after) && !SPEAKING.test(before)) return false
  if (NAMED.test(before) || QUOTED_NEXT.test(after)) return true
  return (OPENING.test(before) || COMMA.test(before)) && WORDS_NEXT.test(after)
}

/** An enhanced status code in its legal form, else null: "5.01.1" has a leading zero. */
function legal(status: string | undefined): string | null {
  return status && /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/.test(status) ? status : null
}

function replyMarks(text: string): CodeMark[] {
  const marks: CodeMark[] = []
  for (const { 0: reply, index: start } of text.matchAll(REPLY)) {
    const [before, after] = around(text, start, start + 3)
    const next = STATUS_NEXT.exec(after)
    const status = legal(next?.[1])
    if (PORTS.has(reply) && PORT.test(before)) continue
    if (SOURCE_FILE.test(before) && LINE_END.test(after)) continue
    if (PROGRAM_FILE.test(before) && PLACE_END.test(after)) continue
    const end = start + 3 + (status && next ? next[0].length : 0)
    const behind = isBehind(text, start, end)
    const isTold = isReply(before, after) || (behind && SMTP_CODE.test(reply))
    if (!(status && next) && !isTold) continue
    marks.push({ reply, status, start, end, statusStart: end - (status?.length ?? 0), behind })
  }
  return marks
}

function isStatus(text: string, start: number, end: number): boolean {
  const [before, after] = around(text, start, end)
  if (!STATUS_OPENING.test(before) || FIELD.test(before) || NO_CODE.test(before)) return false
  // 'WP Mail SMTP: 4.5.0' names a version.
  return !(COLON.test(before) && LINE_END.test(after)) || STATUS_NAMED.test(before)
}

function statusMarks(text: string): CodeMark[] {
  const marks: CodeMark[] = []
  for (const { 0: found, index: start } of text.matchAll(STATUS)) {
    const status = legal(found)
    const end = start + found.length
    if (status && isStatus(text, start, end))
      marks.push({ reply: null, status, start, end, statusStart: start, behind: false })
  }
  return marks
}

/**
 * The codes of a text in order, in their legal forms and common spellings ("550-5.1.1", "#5.1.1", "550 (5.1.1)");
 * not what merely looks alike in addresses, versions, dates, sizes and ids, and not the fields `dsn=` and `Status:`.
 */
export function codeMarks(text: string): CodeMark[] {
  const replies = replyMarks(text)
  const taken = new Set(replies.filter(({ status }) => status).map(({ statusStart }) => statusStart))
  const alone = statusMarks(text).filter(({ start }) => !taken.has(start))
  return [...replies, ...alone].sort((a, b) => a.start - b.start)
}

/** The enhanced status code that begins the value of a field `Status:` or `dsn=`; null where it is not legal. */
export function fieldStatus(value: string): CodeMark | null {
  const start = value.search(/\S/)
  const found = /^[245]\.\d{1,3}\.\d{1,3}(?![\w.])/.exec(value.slice(Math.max(0, start)))?.[0]
  const status = legal(found)
  return status
    ? { reply: null, status, start, end: start + status.length, statusStart: start, behind: false }
    : null
}
