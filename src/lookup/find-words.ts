import type { TitledEntry } from '../dictionary/search-index.ts'
import { letters } from './fold.ts'
import { typedInitials } from './korean.ts'
import { KIND_ORDER, type Searchable, type SearchField, type Spelling, spelling } from './searchable.ts'

/** How a query matches, the smallest the best: "spam" is rather the word in "judged spam" than part of "spamhaus". */
const HOW = { equal: 0, firstWord: 100, word: 200, start: 300, wordStart: 400, inside: 500, allWords: 600 }
/** Added per rank of the field; more than there are kinds, less than from one way of matching to the next. */
const PER_FIELD = 10
const NO_MATCH = Number.POSITIVE_INFINITY

function howMatched(query: Spelling, { text, squeezed }: Spelling): number {
  if (squeezed === query.squeezed) return HOW.equal
  const spaced = ` ${text} `
  if (spaced.startsWith(` ${query.text} `)) return HOW.firstWord
  if (spaced.includes(` ${query.text} `)) return HOW.word
  if (text.startsWith(query.text)) return HOW.start
  if (spaced.includes(` ${query.text}`)) return HOW.wordStart
  // A single letter in the middle of a word means nothing.
  return query.squeezed.length > 1 && squeezed.includes(query.squeezed) ? HOW.inside : NO_MATCH
}

function fieldDistance(query: Spelling, asInitials: boolean, field: SearchField): number {
  const compared = asInitials ? field.initials : field.letters
  // Of texts that match alike, the one of which the query is the greater part comes first.
  const rest = Math.min(compared.text.length / 100, 0.99)
  return howMatched(query, compared) + field.rank * PER_FIELD + rest
}

function holdsAllWords(query: Spelling, fields: readonly SearchField[]): boolean {
  const words = query.text.split(' ')
  const everything = fields.map(({ letters: { text } }) => ` ${text}`).join('')
  return words.length > 1 && words.every((word) => everything.includes(` ${word}`))
}

/**
 * The entries that hold the query literally, best first: as a whole name, as a word, as the beginning of a name or
 * word, inside a word, its words in any order. A query of initial consonants is held against initials.
 */
export function findWords(reading: string, searchables: readonly Searchable[]): TitledEntry[] {
  const initials = typedInitials(reading)
  const query = spelling(initials ?? letters(reading))
  if (!query.text) return []
  return searchables
    .map(({ entry, fields }) => {
      const nearest = Math.min(...fields.map((field) => fieldDistance(query, initials !== null, field)))
      const apart = nearest === NO_MATCH && holdsAllWords(query, fields) ? HOW.allWords : nearest
      return { entry, apart: apart + KIND_ORDER.indexOf(entry.kind) }
    })
    .filter(({ apart }) => apart < NO_MATCH)
    .sort((a, b) => a.apart - b.apart)
    .map(({ entry }) => entry)
}
