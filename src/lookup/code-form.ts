// The forms stand in src/schema/code.ts too, but there with Zod, which is not to travel to the browser.

/** A code taken apart: class, subject and detail, or the three digits of a reply code. */
export interface CodeForm {
  kind: 'status' | 'reply'
  /** First digit. */
  class: string
  subject: number
  detail: number
}

// "5.7.26", RFC 3463 section 2
const STATUS = /^([245])\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/
// "550", RFC 5321 section 4.2
const REPLY = /^([2-5])(\d)(\d)$/

/** Takes a well-formed code apart; null for anything else. */
export function codeForm(code: string): CodeForm | null {
  const status = STATUS.exec(code)
  const [, digit, subject, detail] = status ?? REPLY.exec(code) ?? []
  if (!digit) return null
  return { kind: status ? 'status' : 'reply', class: digit, subject: Number(subject), detail: Number(detail) }
}
