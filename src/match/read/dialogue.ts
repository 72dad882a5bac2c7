// The commands are those of RFC 5321 section 4.1.1, RFC 2033, 3030, 3207 and 4954.

/** '>>> RCPT TO:<a@example.com>' at a line's start: what Sendmail writes before a command; no quotation. */
export const SENDMAIL_COMMAND =
  /^>>> ?(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|QUIT|RSET|AUTH|STARTTLS|VRFY|NOOP)\b/i

/** A line of a session: a client's command or a line of a server's answer. */
export interface Turn {
  /** 'RCPT', in upper case; null for an answer. */
  verb: string | null
  /** Whom RCPT names. */
  address: string | null
  /** The answer's three digits. */
  code: string
  /** '550-…': the answer's next line follows. */
  goesOn: boolean
  /** Where the command or the code begins in its line. */
  at: number
  /** What stands before it to say who speaks: 'C:', '<-'; empty where nothing does. */
  mark: string
}

// '>>> ', '-> ', '< ', 'C: ', 'mailnews.smtp: S: ', ' Out: ' of Postfix, '> mx.example.com[192.0.2.1]:25: ' of its client, 'SERVER -> CLIENT: ', ',<,' of Exchange, then
// a command or a code; who logs decides which way an arrow points, so that what follows tells who speaks.
const MARKED =
  /(?<![^\s\]|:,;()'"])((?:SMTP)?[<>]{1,3}[~*-]{0,2}|[~*-]{1,2}[<>]|(?:[CS]|In|Out|Sen[dt]|Recv|Received|reply|CLIENT -> SERVER|SERVER -> CLIENT):)(?: [^\s[]{1,255}\[[\da-f.:]{3,45}\]:\d{1,5}:)?[ \t,"'b]{1,6}(?:(EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|QUIT|RSET|AUTH|STARTTLS|VRFY|NOOP)\b|([2-5]\d\d)(?=[ \r-]|$))/i
// 'RCPT TO:<a@example.com> NOTIFY=NEVER', 'EHLO mx.example.com', 'DATA': nothing but a command
const BARE =
  /^[ \t]{0,8}(?:(EHLO|HELO|LHLO|VRFY|AUTH) [^\s,;]{1,255}(?: \S{1,2000})?|(MAIL|RCPT) (?:FROM|TO): ?<?[^\s<>]{0,640}>?(?: [\w-]{1,30}(?:=\S{1,640})?){0,9}|(DATA|BDAT|QUIT|RSET|NOOP|STARTTLS)(?: \d{1,12}(?: LAST)?)?)[ \t]*$/i
// '550-5.1.1 …', '250 OK'
const CODE = /^[ \t]{0,8}([2-5]\d\d)(?=[ \t-]|$)/
// 'TO:<a@example.com>'
const WHOM = /^[ \t]TO:[ \t]?<?([^\s<>\\'"]{1,384}@[^\s<>\\'",]{1,255})/i
/** A mark stands behind a time and a few names at most. */
const PREFIX_MAX = 256

/** What a line of a session says; null where it is neither a command nor begins with a code. */
export function turnOf(text: string): Turn | null {
  const marked = MARKED.exec(text.slice(0, PREFIX_MAX))
  const found = marked?.slice(1) ?? BARE.exec(text) ?? CODE.exec(text)
  if (!found) return null
  const word = found.slice(1).find(Boolean) ?? ''
  const at = text.indexOf(word, marked ? marked.index + marked[0].length - word.length : 0)
  const isCode = /^\d/.test(word)
  const end = at + word.length
  return {
    verb: isCode ? null : word.toUpperCase(),
    address: WHOM.exec(text.slice(end))?.[1] ?? null,
    code: isCode ? word : '',
    goesOn: text[end] === '-',
    at,
    mark: marked?.[1] ?? '',
  }
}
