import type { IndexKind, TitledEntry, TitledIndex } from '../dictionary/search-index.ts'
import { letters } from './fold.ts'
import { initialsOf } from './korean.ts'

/** A text ready to be compared, and the same without spaces: Korean is spaced as one likes. */
export interface Spelling {
  text: string
  squeezed: string
}

/** A short text of an entry. */
export interface SearchField {
  /** As letters(): folded, Hangul taken apart. */
  letters: Spelling
  /** Initial consonants of its Hangul. */
  initials: Spelling
  /** How much it says of its entry, 0 the most: title, other names, literal wording, who says it. */
  rank: number
}

/** A text and its squeezed form. */
export function spelling(text: string): Spelling {
  return { text, squeezed: text.replaceAll(' ', '') }
}

/** An entry with the texts by which it is found. */
export interface Searchable {
  entry: TitledEntry
  fields: SearchField[]
}

/** Among entries that match alike, the explanation comes before the code, the code before one server's reply. */
export const KIND_ORDER: readonly IndexKind[] = ['cause', 'page', 'status', 'reply', 'message', 'server']

// A variable part of a wording: "<address>"
const PLACEHOLDER = /<[a-z]+>/g
// The codes that an id begins with: "550-5.1.1-" of 550-5.1.1-user-unknown
const ID_CODES = /^[\d.-]+/

function namesOf({ kind, id }: TitledEntry, index: TitledIndex): string[] {
  if (kind === 'reply' || kind === 'status' || kind === 'page') return []
  // The id is English in every language's index.
  const name = id.replace(ID_CODES, '')
  if (kind === 'cause') return [name, ...(index.causeWords[id] ?? [])]
  if (kind === 'message') return [name]
  return [name, ...(index.hosts[id] ?? []), ...(index.marks[id] ?? [])]
}

function fieldsOf(
  entry: TitledEntry,
  index: TitledIndex,
  serverNames: ReadonlyMap<string, string>,
): SearchField[] {
  const wordings = entry.wordings ?? []
  const { sayers = [] } = entry
  const byRank = [
    [entry.title],
    [...namesOf(entry, index), ...(entry.asked ?? [])],
    wordings.map(({ text }) => text.replace(PLACEHOLDER, ' ')),
    sayers.map((id) => serverNames.get(id) ?? id),
  ]
  return byRank.flatMap((texts, rank) =>
    texts.map((text) => ({ letters: spelling(letters(text)), initials: spelling(initialsOf(text)), rank })),
  )
}

/** The entries of an index with the texts by which they are found, by kind. */
export function searchablesOf(index: TitledIndex): Searchable[] {
  const servers = index.entries.filter(({ kind }) => kind === 'server')
  const serverNames = new Map(servers.map(({ id, title }) => [id, title]))
  return KIND_ORDER.flatMap((kind) =>
    index.entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, fields: fieldsOf(entry, index, serverNames) })),
  )
}
