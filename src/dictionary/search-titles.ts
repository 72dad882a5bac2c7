import { packLines, unpackLines } from './lines.ts'
import type { SearchIndex, TitledIndex } from './search-index.ts'

/** The titles of a language as they travel, a line each in the order of the index: search-titles.<lang>.<hash>.json */
export function packTitles({ entries }: TitledIndex): string {
  return packLines(entries.map(({ title }) => title))
}

/** The index with the titles that were packed of it. */
export function withTitles(index: SearchIndex, packed: string): TitledIndex {
  const titles = unpackLines(packed)
  const entries = index.entries.map((entry, place) => ({ ...entry, title: titles[place] ?? '' }))
  return { ...index, entries }
}
