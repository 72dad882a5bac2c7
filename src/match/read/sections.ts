import { turnOf } from './dialogue.ts'
import { joinLines, type Line } from './passage.ts'
import type { About, Part } from './reading.ts'
import { recipientIn } from './recipient.ts'

// 'A message sent by', 'Ihre Nachricht von:' before an address on a line of its own
const SENDER_NEXT = /\b(?:by|from|sender|sender address)[ \t]{0,9}:?[ \t]{0,9}$/i
// '   ----- Transcript of session follows -----', '-----------------'
const RULE = /^[ \t]{0,40}(?:-{3}|={3}|\*{3}|_{3})/
// '… [192.0.2.1]: 550 5.1.1' at a line's end: the address in the next line belongs to the reply
const FOLDED_REPLY = /\b[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?[ \t]*$/

// '553 5.1.8 <a@example.com>... Domain of sender address', '<a@example.com> does not exist': a reply that goes on
const REPLY_LINE = /(?:^|[\s>:])[45]\d\d[ -]/
const SENTENCE_END = /[.:!?\s]$/
const GOES_ON = /^[>"')\]]{0,2}(?:\.{1,3}[ \t]{1,4}|[ \t]{1,4}\p{Ll})/u

/** A notice quotes a session's lines from their beginning: '>>> RCPT To:<a@example.com>' */
const MARK_MAX = 16

/** A stretch of a notice: whose it is and its lines. */
interface Section {
  addresses: string[]
  lines: Line[]
}

function recipientOf(line: Line, before: string): string | null {
  const found = recipientIn(line.text)
  if (!found) return null
  const { address, rest } = found
  // 'please contact', '<postmaster@example.com>': he is asked for help
  if (/^postmaster@/i.test(address) && !/^>?:/.test(rest)) return null
  // 'RCPT TO:<a-', 'b@example.com>: …': an address that was folded at its hyphen
  if (rest.startsWith('>') && !line.text.includes('<')) return null
  const isOpen = REPLY_LINE.test(before) && !SENTENCE_END.test(before)
  if (isOpen && GOES_ON.test(rest)) return null
  return SENDER_NEXT.test(before) || FOLDED_REPLY.test(before) ? null : address
}

// A line that holds little but the address: the next address below it shares what follows.
function isListed(text: string, address: string): boolean {
  return text.trim().length < address.length + 40 && !/[a-z]{3} [a-z]{3}/i.test(text)
}

// A reply that names its recipient in a folded line opens nothing new: 'said: 550 Invalid', 'recipient: <a@example.com>'
function isOnly(address: string | null, open: Section | null): boolean {
  return open?.addresses.length === 1 && open.addresses[0] === address
}

// Postfix begins each recipient at the margin: '<a@example.com>: host … said: 550 RCPT', '    <b@example.com> ERROR'
function isIndented({ text }: Line, open: Section | null): boolean {
  return /^[ \t]/.test(text) && open !== null && /\bsaid:/.test(open.lines[0]?.text ?? '')
}

// '发件人: Microsoft Outlook <postmaster@…>', 'Od: Microsoft Outlook', '收件人: …': the notice's own head, which names its
// reader
const FROM_DAEMON =
  /^\p{L}[\p{L} ]{0,20}[:：].{0,80}\b(?:(?:postmaster|mailer-daemon|microsoftexchange\w{0,40})@|microsoft (?:outlook|exchange)\s*$)/iu
const LABELLED = /^\p{L}[\p{L} ]{0,20}[:：]/u
const HEAD_LINES = 4

function isOwnHead(lines: readonly Line[], number: number): boolean {
  for (let at = number; at >= 0 && at > number - HEAD_LINES; at--) {
    const text = lines[at]?.text ?? ''
    if (!LABELLED.test(text)) return false
    if (FROM_DAEMON.test(text)) return true
  }
  return false
}

function sectionsOf(lines: readonly Line[]): { shared: Line[]; sections: Section[] } {
  const shared: Line[] = []
  const sections: Section[] = []
  let open: Section | null = null
  let isList = false
  let before = ''
  let asked: string | null = null
  const begin = (address: string) => {
    open = { addresses: [address], lines: [] }
    sections.push(open)
    return open
  }
  for (const [number, line] of lines.entries()) {
    const { text } = line
    const said = turnOf(text)
    const turn = said?.mark && said.at < MARK_MAX ? said : null
    if (turn?.verb) {
      asked = turn.address
      continue
    }
    const isAnswer = turn !== null
    const isNextLine = before !== '' && lines[number - 1]?.text === before
    const named = isAnswer ? asked : isOwnHead(lines, number) ? null : recipientOf(line, before)
    const goesOn = isNextLine && (isOnly(named, open) || isIndented(line, open))
    const address: string | null = !isAnswer && goesOn ? null : named
    if (address && open && isList) open.addresses.push(address)
    else if (address) open = begin(address)
    else if (RULE.test(text)) open = null
    if (text.trim() !== '') isList = !isAnswer && address !== null && isListed(text, address)
    if (text.trim() !== '') before = text
    const target = open ? open.lines : shared
    target.push(line)
  }
  return { shared, sections }
}

function partsOf(lines: readonly Line[], place: Part['place']): Part[] {
  return lines.some(({ text }) => text.trim() !== '') ? [{ place, passage: joinLines(lines) }] : []
}

/** What a notice's own lines say, recipient by recipient, and what they say of all. */
export function takeSections(lines: readonly Line[]): { told: About[]; shared: Part[] } {
  const { shared, sections } = sectionsOf(lines)
  const told = sections.flatMap(({ addresses, lines: own }) => {
    const parts = partsOf(own, 'own')
    return addresses.map((address): About => ({ address, alias: null, action: null, parts, status: null }))
  })
  return { told, shared: partsOf(shared, 'shared') }
}
