import { takeEvents } from './events.ts'
import { takePairs } from './pairs.ts'
import type { Line } from './passage.ts'
import type { TakenOut } from './reading.ts'
import { takeTables } from './tables.ts'

/** What events in JSON, the rows of tables and lists of names and values tell, and the lines that are none of them. */
export function takeStructured(lines: readonly Line[]): TakenOut {
  const { events, rest: unscripted } = takeEvents(lines)
  const { rows, rest: untabled } = takeTables(unscripted)
  const { listed, rest } = takePairs(untabled)
  return { told: [...events, ...rows, ...listed], rest }
}
