import { splitLines } from './lines.ts'
import { takeLog } from './log.ts'

/** What a log tells, a line for each recipient: "a@example.com|failed|550 5.1.1 no|5.1.1" */
export function readLog(text: string): string[] {
  return takeLog(splitLines(text)).logged.map(({ address, action, parts, status }) =>
    [address, action, parts.map(({ passage }) => passage.text).join(' / '), status?.text].join('|'),
  )
}

export const POSTFIX = 'Nov 23 10:00:00 a postfix/smtp[1]: 4F2x1A:'
export const SENDMAIL = 'Nov 23 10:00:00 a sendmail[1]: 53H6UMxx008123:'
export const EXIM = '2026-11-23 12:00:00 1abCDe-000123-AB'
