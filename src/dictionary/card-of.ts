import type { Actor, Outcome, Resend } from '../schema/advice.ts'
import type { EntryKey } from './path.ts'
import type { IndexEntry, SearchIndex } from './search-index.ts'

/** An answer card in the index's language; a server has none of the last four. */
export interface Card {
  title: string
  summary: string
  now?: string | undefined
  outcome?: Outcome | undefined
  actor?: Actor | undefined
  resend?: Resend | undefined
}

/** The entry of a key; undefined where the index does not hold it. */
export function entryOf({ kind, id }: EntryKey, index: SearchIndex): IndexEntry | undefined {
  return index.entries.find((entry) => entry.kind === kind && entry.id === id)
}

/** The card of an entry: its own words, and its first cause's where it has none. */
export function cardOf(entry: IndexEntry, index: SearchIndex): Card {
  const cause = entryOf({ kind: 'cause', id: entry.causes[0] ?? '' }, index)
  return {
    title: entry.title,
    summary: entry.summary,
    now: entry.now ?? cause?.now,
    outcome: entry.outcome ?? cause?.outcome,
    actor: entry.actor ?? cause?.actor,
    resend: entry.resend ?? cause?.resend,
  }
}
