import { addressesIn, reasonIn } from './logged.ts'
import { joinPassages, type Line, type Passage, passageOf, slicePassage } from './passage.ts'
import type { About, Part } from './reading.ts'
import { isForeignTrace } from './trace.ts'

// "(550, b'" of Python, '(code: 450, response: ' of PEAR and Horde, '(550): ' of Roundcube and of Rust's lettre: a code
// that stands apart from its words
const CODED = /\((?:code: )?([45]\d\d)(, response: |, b?['"]|\) ?: )/g
// 'SMTP Error ', 'SMTP-Fehler ', 'Erreur SMTP ', 'permanent error ': what stands before '(550): '
const ERROR = /(?:\bSMTP[ -]?\p{L}{0,12}|\p{L} SMTP|(?:permanent|transient) error) $/u
// 'Failed to add recipient "a@example.com" (': Roundcube puts the words in brackets
const ADDED = /^[^("]{0,200}"[^"]{1,400}"[^("]{0,100}\(/
// "'a@example.com': " before '(550, …' of smtplib
const KEY = /['"]([^'"\s@]{1,128}@[^'"\s]{1,255})['"]: $/
// "', 'a@example.com')" behind it in an SMTPRecipientRefused of aiosmtplib; in SMTPSenderRefused it is the sender
const LAST = /^['"], ['"]([^'"\s@]{1,128}@[^'"\s]{1,255})['"]\)/
const REFUSED = /RecipientRefused$/
// 'Failed to add recipient: a@example.com [', 'msmtp: recipient address a@example.com not accepted by the server',
// "recipient: 'a@example.com'" of Nodemailer, 'FailedRecipient: a@example.com' of .NET, 'RCPT TO:<a@example.com> (550 …'
const WHOM =
  /\b(?:add recipient:? "?|recipient address (?=\S{1,384} not accepted)|recipient: '|FailedRecipient["']? ?[:=] ?["'<]?|RCPT TO:<(?=\S{1,384}> \([45]))([^\s"'<>@]{1,128}@[^\s"'<>]{1,255})/
// "rejected: [ 'a@example.com', 'b@example.com' ]" of Nodemailer
const REJECTED = /\brejected: \[([^[\]]{3,4000})\]/
// 'SMTP Error: The following recipients failed: a@example.com: 5.1.1 …' of PHPMailer in any language; behind the
// sender's address it writes ' : '
const LISTING = /\bSMTP[^:@]{0,20}:[^:@]{5,80}: ?(?=[^\s:@]{1,128}@[^\s:@]{1,255}: )/
const LISTED = /(?<![^\s,:])([^\s:@,<>]{1,128}@[^\s:@,<>]{1,255}): /g
// ' Detail: User unknown SMTP code: 550 Additional SMTP info: 5.1.1' of PHPMailer
const DETAIL = ' Detail: '
const CODE = / SMTP code: ([45]\d\d)(?: Additional SMTP info: (\S{1,20}))?/
// 'Expected response code "250/251/252" but got code "550", with message "550 …"' of Symfony and Swift
const EXPECTED = /\bExpected response code "?\d{3}(?:\/\d{3}){0,4}"? but got /
// 'msmtp: server message: 550-5.1.1 …': what stands before each line of the reply
const PREFIX = /^msmtp: server message: /
// '5.1.1 <a@example.com>: …', then 'Please check the message recipient "a@example.com"': Thunderbird in any language
const SAID = /<([^\s<>]{3,384})>/g
const ASKED = /["“„«] ?([^\s"“”„«»@]{1,128}@[^\s"“”„«»]{1,255}) ?["”“»]/
// Outlook's number for a rejected recipient: whatever the language, it names him first and in quotation marks.
const OUTLOOK = /0x800CCC79/i
const QUOTED = /(?<![^\s:(])['"“‘„«] ?([^\s'"“”‘’„«»@]{1,128}@[^\s'"“”‘’„«»]{1,255}) ?['"”’“»]/

/** A reply's words are shorter, and nobody needs more replies about nobody. */
const WORDS_MAX = 4000
const NOBODY_MAX = 20

/** What is being read of programs' errors. */
interface Reported {
  named: About[]
  /** About nobody by address; null where nothing failed. */
  nobody: Part[] | null
  rest: Line[]
}

function cut({ text, start }: Line, from: number, to: number): Line {
  return { text: text.slice(from, to), start: start + from }
}

function own(...passages: Passage[]): Part[] {
  return passages.length > 0 ? [{ place: 'own', passage: joinPassages(passages, '\n') }] : []
}

function failed(address: string | null, parts: Part[]): About {
  return { address, alias: null, action: 'failed', parts, status: null }
}

function note(reported: Reported, parts: readonly Part[]): void {
  reported.nobody = [...(reported.nobody ?? []), ...parts].slice(0, NOBODY_MAX)
}

// Where the words of a code begin and end, given how they open.
function wordsAt(text: string, from: number, opening: string): [from: number, to: number] {
  const quote = /['"]$/.exec(opening)?.[0]
  const near = text.slice(from, from + WORDS_MAX)
  const ends = [`${quote})`, `${quote},`].map((end) => near.indexOf(end)).filter((at) => at >= 0)
  if (quote) return [from, from + Math.min(near.length, ...ends)]
  const added = opening.startsWith(')') ? ADDED.exec(text.slice(from)) : null
  if (!added && opening.startsWith(')')) return [from, text.length]
  return [from + (added?.[0].length ?? 0), Math.max(from, text.lastIndexOf(')'))]
}

// The replies of a line whose codes stand apart from their words; true where one has its recipient.
function takeCoded(line: Line, reported: Reported): boolean {
  const { text } = line
  const whole = passageOf(line)
  const whom = WHOM.exec(text)
  let done = 0
  for (const { index, 0: head, 1: code = '', 2: opening = '' } of text.matchAll(CODED)) {
    const before = text.slice(Math.max(done, index - 400), index)
    if (index < done || (opening.startsWith(')') && !ERROR.test(before))) continue
    const [from, to] = wordsAt(text, index + head.length, opening)
    const at = index + head.indexOf(code)
    const reply = own(slicePassage(whole, at, at + code.length), reasonIn(whole, from, to))
    const last = REFUSED.test(before) ? LAST.exec(text.slice(to, to + 400)) : null
    const key = KEY.exec(before)
    const address = (key ?? last ?? whom)?.[1]
    if (address) {
      reported.named.push(failed(address, reply))
      reported.rest.push(cut(line, done, index - (key?.[0].length ?? 0)))
      done = to
    } else note(reported, reply)
  }
  return done > 0
}

// PHPMailer puts the words before the code.
function detailOf(whole: Passage): Passage[] {
  const { text } = whole
  const found = CODE.exec(text)
  const from = found ? text.lastIndexOf(DETAIL, found.index) : -1
  if (!found || from < 0) return []
  const [all, code = '', info = ''] = found
  const at = found.index + all.indexOf(code)
  const end = found.index + all.length
  return [
    slicePassage(whole, at, at + code.length),
    slicePassage(whole, end - info.length, end),
    slicePassage(whole, from + DETAIL.length, found.index),
  ]
}

function takeListed(line: Line, { named, rest }: Reported): boolean {
  const listing = LISTING.exec(line.text)
  if (!listing) return false
  const from = listing.index + listing[0].length
  const entries = [...line.text.slice(from).matchAll(LISTED)]
  for (const [number, { index, 0: head, 1: address = '' }] of entries.entries()) {
    const end = entries[number + 1]?.index ?? line.text.length - from
    const said = passageOf(cut(line, from + index + head.length, from + end))
    const detail = detailOf(said)
    named.push(failed(address, own(...(detail.length > 0 ? detail : [said]))))
  }
  rest.push(cut(line, 0, from))
  return true
}

function takeLine(line: Line, reported: Reported): void {
  const { text } = line
  const { named, rest } = reported
  if (takeCoded(line, reported) || takeListed(line, reported)) return
  const detail = own(...detailOf(passageOf(line)))
  const expected = EXPECTED.exec(text)
  if (detail.length > 0 || expected) note(reported, detail)
  // The code that was expected is no reply.
  const from = expected ? expected.index + expected[0].length : (PREFIX.exec(text)?.[0].length ?? 0)
  const whom = WHOM.exec(text)?.[1]
  if (whom) named.push(failed(whom, own(passageOf(line))))
  else rest.push(...(expected ? [cut(line, 0, expected.index)] : []), cut(line, from, text.length))
  const rejected = addressesIn(REJECTED.exec(text)?.[1])
  named.push(...rejected.map((address) => failed(address, [])))
}

// The one recipient of a mail program's dialogue: it says of whom a reply was that it has shown.
function askedIn(lines: readonly Line[]): string | null {
  const isOutlook = lines.some(({ text }) => OUTLOOK.test(text))
  const form = isOutlook ? QUOTED : ASKED
  const shown = new Set<string>()
  for (const { text } of lines) {
    const found = form.exec(text)
    for (const { index, 1: said = '' } of text.matchAll(SAID))
      if (index < (found?.index ?? text.length)) shown.add(said)
    if (found?.[1] && (isOutlook || shown.has(found[1]))) return found[1]
  }
  return null
}

/**
 * What the errors of mail programs and libraries tell, in the forms that these programs write whatever the reason: of
 * each recipient, or of nobody by address; and the lines that tell no more.
 */
export function takeProgram(lines: readonly Line[]): { programs: About[]; rest: Line[] } {
  const reported: Reported = { named: [], nobody: null, rest: [] }
  const { named, rest } = reported
  for (const line of lines) takeLine(line, reported)
  const whom = named.length > 0 ? null : askedIn(lines)
  if (whom) named.push(failed(whom, []))
  if (named.length === 0 && reported.nobody) named.push(failed(null, reported.nobody))
  // Nothing became of any mail.
  if (isForeignTrace(lines)) named.push({ ...failed(null, []), action: 'done' })
  return { programs: named, rest }
}
