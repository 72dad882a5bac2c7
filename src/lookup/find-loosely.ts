import Fuse from 'fuse.js'
import type { TitledEntry } from '../dictionary/search-index.ts'
import { fold, letters } from './fold.ts'
import type { Searchable } from './searchable.ts'

/** One text of an entry: an entry with many texts must not win by their number. */
interface LooseText {
  entry: TitledEntry
  text: string
}

// "is", "my" and 안 stand inside so many words that they find anything.
const TOO_SHORT = /^(?:[가-힣]|[^가-힣]{1,2})$/

/** The texts of an index, prepared by Fuse. */
export type LooseIndex = Fuse<LooseText>

/** Share of a word's letters that may be wrong: one in "unkown". */
const TYPOS = 0.3
/** Letters that are looked at: 400, as many as eighty syllables have, keep Fuse busy for a third of a second. */
const LETTERS_MAX = 64
/** Fuse's score (0 is perfect) beyond which only a minor word of the query was found. */
const SCORE_MAX = 0.85
/** How much worse than the best a score may be. */
const SCORE_SPREAD = 0.25

/** Prepares the texts of an index for a search that allows for typing errors and for words too many. */
export function looseIndex(searchables: readonly Searchable[]): LooseIndex {
  const texts = searchables.flatMap(({ entry, fields }) =>
    fields.map(({ letters: { text } }) => ({ entry, text })),
  )
  return new Fuse(texts, {
    keys: ['text'],
    ignoreLocation: true,
    includeScore: true,
    threshold: TYPOS,
    // Each word on its own, rare words counting more: people add words that no entry has.
    useTokenSearch: true,
  })
}

/** The entries that hold the words of the query or something like them, best first, possibly repeated. */
export function findLoosely(reading: string, index: LooseIndex): TitledEntry[] {
  const words = fold(reading)
    .split(' ')
    .filter((word) => !TOO_SHORT.test(word))
    .map(letters)
  const results = index.search(words.join(' ').slice(0, LETTERS_MAX))
  const worst = Math.min(SCORE_MAX, (results[0]?.score ?? 0) + SCORE_SPREAD)
  return results.filter(({ score = 1 }) => score <= worst).map(({ item }) => item.entry)
}
