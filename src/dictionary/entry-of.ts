import type { EntryKey } from './path.ts'
import type { IndexEntry, SearchIndex } from './search-index.ts'

/** The entry of a key; undefined where the index does not hold it. */
export function entryOf({ kind, id }: EntryKey, index: SearchIndex): IndexEntry | undefined {
  return index.entries.find((entry) => entry.kind === kind && entry.id === id)
}
