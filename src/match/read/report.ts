import { joinLines, type Line, type Passage, slicePassage } from './passage.ts'
import type { About, Action, Part } from './reading.ts'

/** The fields of a delivery report, RFC 3464 section 2, and what PMDF calls them in its notices. */
const NAMES = new Set(
  (
    'reporting-mta dsn-gateway received-from-mta arrival-date original-envelope-id original-recipient ' +
    'final-recipient action status remote-mta diagnostic-code last-attempt-date final-log-id will-retry-until ' +
    'recipient-address remote-system reason localized-text'
  ).split(' '),
)
/** Fields that stand once for a recipient: a second one begins the next recipient. */
const ONCE = new Set(['final-recipient', 'recipient-address', 'action', 'status', 'diagnostic-code'])
// 'Diagnostic-Code: smtp; 550 5.1.1 …', '  Recipient address: a@example.com', 'X-Supplementary-Info: < #5.1.1 …'
const FIELD = /^[ \t]*([A-Za-z][A-Za-z\d-]{1,40}(?: [a-z]{1,20})?):[ \t]*/
// ' 550-5.1.1 …': the rest of a folded field
const FOLDED = /^[ \t]+\S/
// 'rfc822; ', 'smtp;', 'X-Postfix; '
const TYPE = /^[ \t]*[A-Za-z][\w-]{0,30}[ \t]*;/
// 'a@example.com'
const ADDRESS = /(?<![^\s<>;:"',()@])[^\s<>;:"',()@]{1,128}@[^\s<>;:"',()]{1,255}/

interface Field {
  name: string
  lines: Line[]
}

function fieldOf({ text, start }: Line): Field | null {
  const found = FIELD.exec(text)
  const name = found?.[1]?.toLowerCase().replace(' ', '-')
  if (!found || !name || !(NAMES.has(name) || name.startsWith('x-'))) return null
  return { name, lines: [{ text: text.slice(found[0].length), start: start + found[0].length }] }
}

function valueIn(fields: readonly Field[], name: string): Passage | null {
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  const whole = joinLines(field.lines)
  const type = TYPE.exec(whole.text)
  return type ? slicePassage(whole, type[0].length, whole.text.length) : whole
}

function addressIn(passage: Passage | null): string | null {
  return passage?.text.match(ADDRESS)?.[0] ?? null
}

function actionOf(value: string | undefined): Action | null {
  if (!value) return null
  if (/^[ \t]*fail/i.test(value)) return 'failed'
  if (/^[ \t]*delay/i.test(value)) return 'delayed'
  return /^[ \t]*(?:deliver|relay|expand)/i.test(value) ? 'done' : null
}

function aboutOf(fields: readonly Field[]): About | null {
  const final = addressIn(valueIn(fields, 'final-recipient') ?? valueIn(fields, 'recipient-address'))
  const original = addressIn(valueIn(fields, 'original-recipient'))
  const diagnostic = valueIn(fields, 'diagnostic-code')
  const action = actionOf(valueIn(fields, 'action')?.text)
  if (!final && !original && !diagnostic && !action) return null
  const status = valueIn(fields, 'status')
  const parts: Part[] = diagnostic ? [{ place: 'diagnostic', passage: diagnostic }] : []
  for (const { name, lines } of fields) {
    if (name === 'reason' || name === 'localized-text' || name.startsWith('x-')) {
      parts.push({ place: 'own', passage: joinLines(lines) })
    }
  }
  // 'Status: 5.0.0 (Remote SMTP server has rejected address)': the comment holds words
  const comment = status?.text.indexOf('(') ?? -1
  if (status && comment >= 0)
    parts.push({ place: 'own', passage: slicePassage(status, comment, status.text.length) })
  return { address: final ?? original, alias: original, action, parts, status }
}

/** The delivery reports in a text, recipient by recipient, and the lines that belong to none. */
export function takeReports(lines: readonly Line[]): { reports: About[]; rest: Line[] } {
  const reports: About[] = []
  const rest: Line[] = []
  let fields: Field[] = []
  let taken: Line[] = []
  const close = () => {
    const about = aboutOf(fields)
    if (about) reports.push(about)
    else rest.push(...taken)
    fields = []
    taken = []
  }
  for (const line of lines) {
    const field = fieldOf(line)
    const open = fields.length > 0
    const isBlank = line.text.trim() === ''
    if (field) {
      if (ONCE.has(field.name) && fields.some(({ name }) => name === field.name)) close()
      fields.push(field)
    } else if (open && FOLDED.test(line.text) && taken.at(-1)?.text.trim()) fields.at(-1)?.lines.push(line)
    else if (!(open && isBlank)) {
      close()
      rest.push(line)
      continue
    }
    taken.push(line)
  }
  close()
  return { reports, rest }
}
