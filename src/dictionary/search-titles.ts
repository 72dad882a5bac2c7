import { compact } from './compact.ts'
import { packLines, packLists, unpackLines, unpackLists } from './lines.ts'
import type { SearchIndex, TitledEntry, TitledIndex } from './search-index.ts'

/** By what a look-up finds an entry, and an answer is shown, in the order of the index: search-titles.<lang>.<hash>.json */
export interface PackedTitles {
  titles: string
  /** The everyday words of each entry. */
  asked: string
  /** The servers that say each message: "postfix sendmail" */
  sayers: string
  ignored: string
}

/** The titles of a language, and the everyday words, as they travel. */
export function packTitles({ entries, ignored }: TitledIndex): PackedTitles {
  return {
    titles: packLines(entries.map(({ title }) => title)),
    asked: packLists(entries.map(({ asked }) => asked)),
    sayers: entries.map(({ sayers = [] }) => sayers.join(' ')).join('\n'),
    ignored: packLines(ignored),
  }
}

/** The index with the titles and words that were packed of it. */
export function withTitles(index: SearchIndex, packed: PackedTitles): TitledIndex {
  const [titles, asked] = [unpackLines(packed.titles), unpackLists(packed.asked)]
  const sayers = packed.sayers.split('\n')
  const entries = index.entries.map((entry, place) =>
    compact<TitledEntry>({
      ...entry,
      title: titles[place] ?? '',
      asked: asked[place]?.length ? asked[place] : undefined,
      sayers: sayers[place] ? sayers[place].split(' ') : undefined,
    } as TitledEntry),
  )
  return { ...index, entries, ignored: unpackLines(packed.ignored) }
}
