import type { Localized } from '../schema/localized.ts'

/** A code as the map shows it: a link that is marked by its class. */
export interface MapCode {
  code: string
  path: string
  title: Localized
  /** Its first digit. */
  digit: string
  /** Whether a standard has it: an RFC a reply code, IANA's registry an enhanced one in this class. */
  standard: boolean
}
