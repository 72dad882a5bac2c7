import type { Reading } from '../result.ts'
import type { Line, Passage } from './passage.ts'

/** Where words stand: the report's Diagnostic-Code, a log's reason, the notice's lines about a recipient, the rest. */
export type Place = 'diagnostic' | 'log' | 'own' | 'shared' | 'subject'

/** Words that tell what happened. */
export interface Part {
  place: Place
  passage: Passage
}

/** What the field `Action` of a delivery report (RFC 3464, section 2.3.3) or the state of a log line says. */
export type Action = 'failed' | 'delayed' | 'done'

/** What a text says of one recipient. */
export interface About {
  address: string | null
  /** Another address of the same recipient, before forwarding. */
  alias: string | null
  action: Action | null
  parts: Part[]
  /** The report's field `Status` or the log's `dsn`, as a passage; it counts only where no reply has one. */
  status: Passage | null
  /** An event or a table's row that says all itself: words about all recipients do not concern this one. */
  isApart?: boolean
}

/** A text taken apart. */
export interface Taken {
  reading: Reading
  shown: string
  /** In the order of the text; empty where it names nobody. */
  recipients: About[]
  /** Words about all of them. */
  shared: Part[]
}

/** What a reader took out of a text's lines, and the lines that it left. */
export interface TakenOut {
  told: About[]
  rest: readonly Line[]
}
