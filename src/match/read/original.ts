import type { Line } from './passage.ts'

// '--- Below this line is a copy of the message.', 'Message headers follow:', 'Original message headers:'
const HEADING = /^(?:-{2}|\*{3}|={3})|(?:[:：]|-{3}|\bfollows?\.?|\bbelow\.?)$/i
// 'copy of the message', 'Original message', 'bounced mail'
const OF_ORIGINAL =
  /\b(?:copy of|headers? (?:of|from)|original|returned|undelivered|unsent|bounced)\b.{0,50}\b(?:messages?|mail|headers?)\b/i
// 'message headers', '원본 메시지', '원문'; not 'message text rejected by mx.example.com:' of CommuniGate
const ORIGINAL_ITSELF =
  /\bmessage (?:headers?|text|body|source)\b(?! rejected)|원본 ?(?:메시지|메일|헤더)|원문|原文|元のメッセージ/i
/** A heading is short. */
const HEADING_MAX = 120
// 'Content-Type: message/rfc822', 'Content-Type: text/rfc822-headers'
const ORIGINAL_PART =
  /^content-type:[ \t]*(?:message\/(?:rfc822|global)(?:-headers)?|text\/rfc822-headers)\b/i
// '--=_boundary/mx.example.com'
const BOUNDARY = /^--[^\s-][^\s]{5,80}$/
// 'Subject: Hello', 'X-Mailer: …', 'Date:Mon, 23 Nov 2026 …' of a careless sender
const HEADER = /^[A-Za-z][A-Za-z\d-]{1,60}:/
// The fields that only a message's head has, RFC 5322 section 3.6
const TRAVELLED =
  /^(?:received|return-path|dkim-signature|mime-version|content-type|delivered-to|x-received):/i
const WRITTEN = /^(?:from|to|date|subject|message-id|cc|reply-to|sender):/i
// 'Final-Recipient: rfc822; a@example.com', 'Reporting-MTA: dns; …'
const REPORT = /^(?:final-recipient|original-recipient|reporting-mta|diagnostic-code):/i

function isSeparator(text: string): boolean {
  const bare = text.trim()
  const isHeading = bare.length < HEADING_MAX && HEADING.test(bare)
  return isHeading && (OF_ORIGINAL.test(bare) || ORIGINAL_ITSELF.test(bare))
}

// The end (exclusive) of the header fields that start at line `from`, folded lines included.
function headEnd(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length) {
    const text = lines[at]?.text ?? ''
    if (!HEADER.test(text) && !(at > from && /^[ \t]+\S/.test(text))) break
    at++
  }
  return at
}

/** A run of header fields: a message's whole head, the few that a notice repeats, a returned part's, or another. */
type Head = 'whole' | 'brief' | 'returned' | 'other'

function headKind(lines: readonly Line[]): Head {
  if (lines.some(({ text }) => ORIGINAL_PART.test(text))) return 'returned'
  const travelled = lines.filter(({ text }) => TRAVELLED.test(text)).length
  const written = lines.filter(({ text }) => WRITTEN.test(text)).length
  if (travelled + written < 3 || lines.some(({ text }) => REPORT.test(text))) return 'other'
  return travelled > 0 ? 'whole' : 'brief'
}

// Where the returned message ends: at the next part of a MIME message or at the delivery report; else nowhere.
function originalEnd(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (BOUNDARY.test(text) || REPORT.test(text)) return at
  }
  return lines.length
}

/** Whether the notice and the delivery report have begun: a head behind them is the returned message's. */
interface Progress {
  begun: boolean
  reported: boolean
}

// Where the notice goes on after what does not belong to it; `at` itself where that line belongs to it.
function skipFrom(lines: readonly Line[], at: number, end: number, { begun, reported }: Progress): number {
  const text = lines[at]?.text ?? ''
  const head = end > at ? headKind(lines.slice(at, end)) : 'other'
  const isOriginal = (head === 'whole' && begun) || (head === 'brief' && reported)
  if (head === 'returned' || isOriginal) return originalEnd(lines, end)
  if (head !== 'other') return end
  if (isSeparator(text)) return originalEnd(lines, at + 1)
  return BOUNDARY.test(text) ? at + 1 : at
}

// 'Subject: …', '제목 : …', 'Konu\t…'
const SUBJECT =
  /^[ \t]{0,20}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|konu|předmět|тема|件名|主题|主旨|제목)[ \t]{0,8}[:：\t]/i

/** Parts the lines with a mail's subject, folded ones included, from the others, which leave an empty line for each. */
export function takeSubjects(lines: readonly Line[]): { subjects: Line[]; rest: Line[] } {
  const subjects: Line[] = []
  const rest = lines.map((line, at) => {
    const isFolded = at > 0 && /^[ \t]+\S/.test(line.text) && subjects.at(-1) === lines[at - 1]
    if (!SUBJECT.test(line.text) && !isFolded) return line
    subjects.push(line)
    return { text: '', start: line.start }
  })
  return { subjects, rest }
}

/**
 * The lines that belong to the notice: neither the returned message, nor header fields, nor MIME's own lines.
 * Cut lines leave an empty one, so that what stood apart stays apart.
 */
export function withoutOriginal(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let begun = false
  let reported = false
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const end = line.text === '' ? at : headEnd(lines, at)
    const next = line.text === '' ? at : skipFrom(lines, at, end, { begun, reported })
    if (next > at) {
      kept.push({ text: '', start: line.start })
      at = next
      continue
    }
    begun ||= line.text.trim() !== ''
    reported ||= REPORT.test(line.text)
    // A run of fields that is no message's head is the report or the notice's own: it stays whole.
    for (const stop = Math.max(end, at + 1); at < stop; at++) kept.push(lines[at] as Line)
  }
  return kept
}
