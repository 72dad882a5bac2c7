import { entryPath } from '../dictionary/path.ts'
import type { TitledEntry, TitledIndex } from '../dictionary/search-index.ts'
import { findCodes } from './find-codes.ts'
import { findLoosely, type LooseIndex, looseIndex } from './find-loosely.ts'
import { findTopics, namedServers } from './find-topics.ts'
import { findWords } from './find-words.ts'
import { fold, tidy } from './fold.ts'
import { headsOf, otherLayouts, withoutParticles } from './korean.ts'
import { type Searchable, searchablesOf } from './searchable.ts'
import { readTypedCodes, type TypedCodes } from './typed-codes.ts'

/** An entry that a look-up found. */
export interface LookUpHit {
  entry: TitledEntry
  /** Language-neutral address of its page: "/causes/mailbox-full/" */
  path: string
}

interface Compiled {
  searchables: Searchable[]
  loose: LooseIndex
  ignored: string[]
}

const compiledIndexes = new WeakMap<TitledIndex, Compiled>()

function compile(index: TitledIndex): Compiled {
  const known = compiledIndexes.get(index)
  if (known) return known
  const searchables = searchablesOf(index)
  const compiled = { searchables, loose: looseIndex(searchables), ignored: index.ignored }
  compiledIndexes.set(index, compiled)
  return compiled
}

// Words as they stand before words typed on the other keyboard layout, both before words with typing errors.
function findByWords(query: string, { searchables, loose, ignored }: Compiled): TitledEntry[] {
  const stems = withoutParticles(query)
  const others = otherLayouts(query)
  // Whoever types a question seldom uses the very words of a reply.
  const topics = () => (query.split(' ').length > 2 ? findTopics(stems, searchables, ignored) : [])
  const attempts = [
    () => [...[query, stems].flatMap((reading) => findWords(reading, searchables)), ...topics()],
    () => others.flatMap((reading) => findWords(reading, searchables)),
    () => findWords(headsOf(query), searchables),
    () => findLoosely(stems, loose),
    () => others.flatMap((reading) => findLoosely(reading, loose)),
  ]
  for (const attempt of attempts) {
    const [best, ...others] = attempt()
    // Who asks about a server is likely to want its page, too.
    if (best) return [best, ...namedServers(stems, searchables), ...others]
  }
  return []
}

function isMeant({ id }: TitledEntry, { statuses, replies, dotless }: TypedCodes): boolean {
  return statuses.includes(id) || replies.includes(id) || dotless.includes(id)
}

/**
 * The entries that a typed code or a few words mean, best first, at most `limit`. Codes that have a page come before words,
 * words as they stand before words with typing errors. Any string will do; the longest are clipped.
 */
export function lookUp(query: string, index: TitledIndex, limit = 10): LookUpHit[] {
  const typed = tidy(query)
  if (!typed || !(limit >= 1)) return []
  const codes = readTypedCodes(typed)
  const id = typed.toLowerCase()
  // "Microsoft 365" holds no code: none of its numbers has a page. Then words come first, with the numbers and without.
  const isCode = codes.start !== null || index.entries.some((entry) => isMeant(entry, codes))
  const readings = isCode ? [codes.words] : [typed, codes.words]
  let byWords: TitledEntry[] = []
  for (const words of readings)
    if (byWords.length === 0 && fold(words)) byWords = findByWords(words, compile(index))
  const byCodes = findCodes(codes, index, new Set(byWords))
  const found = [
    // A title may hold a code, "No answer (4.4.1 without dots)", and is then more than that code.
    ...index.entries.filter((entry) => entry.id === id || (isCode && fold(entry.title) === fold(typed))),
    ...(isCode ? [...byCodes, ...byWords] : [...byWords, ...byCodes]),
  ]
  return [...new Set(found)].slice(0, limit).map((entry) => ({ entry, path: entryPath(entry) }))
}
