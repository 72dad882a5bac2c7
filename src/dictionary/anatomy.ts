import type { CodePart, CodeParts } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import { statusesOf } from './status-class.ts'

/** One place of a code drawn apart. */
export interface AnatomyPart {
  /** The digits as on the wire, with the dot before them where there is one. */
  digits: string
  place: 'class' | 'category' | 'subject' | 'detail'
  /** Null for a place that has no general meaning of its own. */
  part: CodePart | null
}

/** A reply code drawn apart, RFC 5321 section 4.2.1; expects three digits from 2 to 5. */
export function replyAnatomy(code: string, parts: CodeParts): AnatomyPart[] {
  const [first = '', second = '', third = ''] = code
  return [
    { digits: first, place: 'class', part: at(parts.replyClasses, first) },
    { digits: second, place: 'category', part: at(parts.replyCategories, second) },
    { digits: third, place: 'detail', part: null },
  ]
}

/** An enhanced status code drawn apart, RFC 3463 section 2; the detail's meaning is its entry's own title. */
export function statusAnatomy(code: string, parts: CodeParts, detail: CodePart | null): AnatomyPart[] {
  const [first = '', second = '', third = ''] = code.split('.')
  return [
    { digits: first, place: 'class', part: at(parts.statusClasses, first) },
    { digits: `.${second}`, place: 'subject', part: at(parts.subjects, second) },
    { digits: `.${third}`, place: 'detail', part: detail },
  ]
}

function at(table: Record<string, CodePart>, digit: string): CodePart | null {
  return table[digit] ?? table.other ?? null
}

/** What an enhanced status code as a whole means, "5.1.1"; null where it has no entry. */
export function statusMeaning(code: string, content: Content): CodePart | null {
  const fileId = code.replace(/^\d/, 'x')
  const status = content.status[fileId]
  const found = status && statusesOf(fileId, status).find(({ id }) => id === code)
  return found ? { title: found.title, meaning: found.summary } : null
}
