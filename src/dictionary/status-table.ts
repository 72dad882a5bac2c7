import type { CodePart } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import { type StatusCell, statusCells } from './status-cells.ts'

/** The last detail of the first line of each subject: only security has more. */
export const LAST_COLUMN = 10

/** A further line of a subject: the next ten details. */
export interface FurtherLine {
  first: number
  last: number
  /** One for each detail; null where it is not registered. */
  cells: (StatusCell | null)[]
}

/** The registered codes of a subject, as lines of the table. */
export interface TableSubject {
  digit: string
  part: CodePart
  /** The details 0 to LAST_COLUMN; null where one is not registered. */
  cells: (StatusCell | null)[]
  /** 11 stands below 1, as in a calendar. */
  more: FurtherLine[]
}

/** The subjects of the registered codes; one without any is left out. */
export function registeredSubjects(content: Content): TableSubject[] {
  const registered = statusCells(content).filter((cell) => cell.registered)
  return Object.entries(content.codeParts.subjects)
    .map(([digit, part]) => ({ digit, part, own: registered.filter(({ subject }) => subject === digit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ digit, part, own }) => ({
      digit,
      part,
      cells: cellsBetween(0, LAST_COLUMN, own),
      more: furtherLines(own),
    }))
}

function furtherLines(own: readonly StatusCell[]): FurtherLine[] {
  const highest = own.at(-1)?.detail ?? 0
  const count = Math.max(0, Math.ceil(highest / LAST_COLUMN) - 1)
  return Array.from({ length: count }, (_, line) => {
    const first = (line + 1) * LAST_COLUMN + 1
    const last = first + LAST_COLUMN - 1
    return { first, last, cells: cellsBetween(first, last, own) }
  })
}

function cellsBetween(first: number, last: number, own: readonly StatusCell[]): (StatusCell | null)[] {
  return Array.from(
    { length: last - first + 1 },
    (_, place) => own.find(({ detail }) => detail === first + place) ?? null,
  )
}
