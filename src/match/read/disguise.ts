import { mendLines } from './copied-lines.ts'
import { decodeEntities } from './entities.ts'
import { decodeBytes } from './source.ts'

// Zero-width space and joiners, byte order mark, soft hyphen, direction marks: what chats and web pages slip in
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
// '&lt;kim@example.com&gt;', '&#39;': an escape of HTML in what is no HTML
const ESCAPED = /&(?:lt|gt|quot|amp|nbsp|#\d{2,5}|#x[\da-f]{2,4});/i
// 'address cou=', 'ldn't be found': a soft line break of quoted-printable, RFC 2045 section 6.7
const SOFT_BREAK = /=[ \t]{0,9}\r?\n/g
// '=3D', '=EC=95=88'
const OCTETS = /(?:=[\dA-F]{2}){1,200}/g
// 'error=550+5.1.1+%3Ckim%40example.com%3E': a word with several escapes of an address, RFC 3986 section 2.1
const PERCENT = /%[\dA-F]{2}/gi
const WORD = /\S+/g
// '550_5.1.1_<kim@example.com>..._User_unknown' of some notices, '551+User+not+local' of IIS's logs: no blanks
const UNSPACED =
  /(?<![^\s,])[245]\d\d(?:_[245]\.\d{1,3}\.\d{1,3}_|[+-]#?[245]\.\d{1,3}\.\d{1,3}\+|\+[A-Z][\w.]{0,80}\+)\S{1,500}/g
// Lines of nothing but base64, as a mail body has them
const BASE64_LINE = /^[A-Za-z\d+/]+={0,2}$/
const BASE64_START = /^\s*[A-Za-z\d+/]+={0,2}(?:\s|$)/
const BASE64_MIN = 60
// What no text holds
const CONTROL = /(?!\s)\p{Cc}|\ufffd/u

function decodeQuotedPrintable(text: string): string {
  const breaks = text.match(SOFT_BREAK)?.length ?? 0
  if (breaks === 0) return text
  const octets = text.match(/=(?:3D|[89A-F][\dA-F])/g)?.length ?? 0
  if (breaks + octets < 2) return text
  return text.replace(SOFT_BREAK, '').replace(OCTETS, (run) => {
    const bytes = run.slice(1).split('=')
    return decodeBytes(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)))
  })
}

function decodePercent(word: string): string {
  if ((word.match(PERCENT)?.length ?? 0) < 3) return word
  try {
    return decodeURIComponent(word.replaceAll('+', ' '))
  } catch {
    return word
  }
}

// Words are looked for only in a line that can hold such a one: a log has a million.
function decodePercents(line: string): string {
  return line.includes('%') ? line.replace(WORD, decodePercent) : line
}

function decodeBase64(text: string): string {
  if (!BASE64_START.test(text)) return text
  const lines = text.trim().split(/\r?\n/)
  const joined = lines.join('')
  if (joined.length < BASE64_MIN || !lines.every((line) => BASE64_LINE.test(line))) return text
  try {
    const decoded = decodeBytes(Uint8Array.from(atob(joined), (sign) => sign.charCodeAt(0)))
    return CONTROL.test(decoded) ? text : decoded
  } catch {
    return text
  }
}

/**
 * A pasted text without what its way to the box added: unseen characters, escapes of HTML and of addresses, base64
 * and quoted-printable whose header fields were not copied, line numbers, breaks within words, other signs for blanks.
 * What is not disguised comes back as it is.
 */
export function undisguise(text: string): string {
  const seen = decodeBase64(text.replace(UNSEEN, ''))
  const plain = mendLines(decodeQuotedPrintable(seen))
  const unescaped = ESCAPED.test(plain) ? decodeEntities(plain) : plain
  const spaced = unescaped.replace(UNSPACED, (reply) => reply.replaceAll(reply[3] === '_' ? '_' : '+', ' '))
  return spaced.includes('%') ? spaced.split('\n').map(decodePercents).join('\n') : spaced
}
