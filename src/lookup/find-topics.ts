import type { TitledEntry } from '../dictionary/search-index.ts'
import { letters } from './fold.ts'
import type { Searchable } from './searchable.ts'

/** How much a word counts in a field: title, other names, literal wording, who says it. */
const BY_FIELD = [1, 1, 0.6, 0.5]
/** What counts besides: the explanation is rather meant than one server's reply. */
const BY_KIND = { cause: 1.2, page: 1.2, server: 0.6, status: 1, reply: 1, message: 0.8 }
/** A word that only begins like the query's, or the other way round: 'blocked' and 'block', '차단됐어요' and '차단'. */
const ALIKE = 0.7
const STEM_MIN = 3
/** The least share of what is known of the query that an entry must hold. */
const HELD_MIN = 0.4

const wordsOf = (text: string) => text.split(' ').filter((word) => word.length > 1)

function likeness(word: string, other: string): number {
  if (word === other) return 1
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short.length >= STEM_MIN && long.startsWith(short) ? ALIKE * (short.length / long.length) ** 0.5 : 0
}

type Held = readonly number[]

// How well each word of the query stands in each text of an entry that holds some of them: 0 to 1.
function heldBy({ fields }: Searchable, words: readonly string[]): Held[] {
  const starts = words.map((word) => word.slice(0, STEM_MIN))
  return fields.flatMap(({ letters: { text }, rank }) => {
    if (!starts.some((start) => text.includes(start))) return []
    const others = wordsOf(text)
    // Of texts that hold the same, the shorter one says less else.
    const weight = (BY_FIELD[rank] ?? 0) * others.length ** -0.05
    return [words.map((word) => weight * Math.max(0, ...others.map((other) => likeness(word, other))))]
  })
}

const inAny = (texts: readonly Held[], place: number) => Math.max(0, ...texts.map((held) => held[place] ?? 0))

/** The servers that a query of several words names: 'gmail', '네이버 메일'. */
export function namedServers(reading: string, searchables: readonly Searchable[]): TitledEntry[] {
  const query = ` ${letters(reading)} `
  const isNamed = ({ entry, fields }: Searchable) =>
    entry.kind === 'server' &&
    fields.some(
      ({ letters: { text }, rank }) => rank < 2 && query.includes(` ${text} `) && query.trim() !== text,
    )
  return searchables.filter(isNamed).map(({ entry }) => entry)
}

/**
 * The entries that a question speaks of, best first: those that hold most of its words, rare words counting more.
 * Words that no entry holds count for nothing, nor do those of the list.
 */
export function findTopics(
  reading: string,
  searchables: readonly Searchable[],
  ignored: readonly string[],
): TitledEntry[] {
  const idle = new Set(ignored.map(letters))
  const words = [...new Set(wordsOf(letters(reading)))].filter((word) => !idle.has(word))
  const all = searchables.map((one) => ({ entry: one.entry, texts: heldBy(one, words) }))
  const weights = words.map((_, place) => {
    const holders = all.filter(({ texts }) => inAny(texts, place) > 0).length
    return holders > 0 ? Math.log(1 + all.length / holders) : 0
  })
  const sum = (held: Held) => held.reduce((total, one, place) => total + one * (weights[place] ?? 0), 0)
  const most = sum(words.map(() => 1))
  return all
    .map(({ entry, texts }) => {
      const whole = sum(words.map((_, place) => inAny(texts, place)))
      // Words that stand side by side belong together.
      return { entry, share: (whole + Math.max(0, ...texts.map(sum))) / (2 * most) }
    })
    .filter(({ share }) => share >= HELD_MIN)
    .sort((a, b) => b.share * BY_KIND[b.entry.kind] - a.share * BY_KIND[a.entry.kind])
    .map(({ entry }) => entry)
}
