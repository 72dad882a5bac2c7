import type { CodePart } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import type { MapCode } from './map-code.ts'
import { type OwnSubject, ownSubjects } from './own-codes.ts'
import { registeredSubjects, type TableSubject } from './status-table.ts'

/** Reply codes of one class. */
export interface ReplyClass {
  digit: string
  part: CodePart
  codes: MapCode[]
}

/** Everything that the map of codes shows; classes and subjects without an entry are left out. */
export interface CodeMap {
  replyClasses: ReplyClass[]
  /** What IANA has registered, by subject and detail. */
  table: TableSubject[]
  /** What vendors have made up, by subject and vendor. */
  own: OwnSubject[]
}

/** The map of all codes. */
export function codeMap(content: Content): CodeMap {
  return {
    replyClasses: Object.entries(content.codeParts.replyClasses)
      .map(([digit, part]) => ({ digit, part, codes: repliesOf(digit, content) }))
      .filter(({ codes }) => codes.length > 0),
    table: registeredSubjects(content),
    own: ownSubjects(content),
  }
}

function repliesOf(digit: string, { reply }: Content): MapCode[] {
  return Object.entries(reply)
    .filter(([code]) => code.startsWith(digit))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, { title, standing }]) => ({
      code,
      path: `/${code}/`,
      title,
      digit,
      standard: standing === 'defined',
    }))
}
