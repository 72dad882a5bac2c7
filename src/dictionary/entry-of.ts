import type { IndexEntry } from './search-index.ts'

/** The entry of a key; undefined where the index does not hold it. */
export function entryOf<Entry extends IndexEntry>(
  { kind, id }: Pick<IndexEntry, 'kind' | 'id'>,
  { entries }: { entries: readonly Entry[] },
): Entry | undefined {
  return entries.find((entry) => entry.kind === kind && entry.id === id)
}
