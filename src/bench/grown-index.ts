import type { IndexEntry, SearchIndex } from '../dictionary/search-index.ts'
import { type Chance, seeded } from './seeded.ts'

// 'rejected', '용량'; not '<address>' and no codes
const WORD = /<[a-z]+>|\p{L}{3,}/gu
/** A word that stands in this share of the wordings is common: new wordings use it as often. */
const COMMON = 0.01
const SYLLABLES = 'ba con den fer gra hol in jur kel lo mar nis or pro qua re sta ten ul ver wis'.split(' ')

function madeUpWord(chance: Chance): string {
  return Array.from({ length: 2 + chance.below(3) }, () => chance.pick(SYLLABLES)).join('')
}

const wordsIn = (text: string) => text.match(WORD)?.filter((word) => !word.startsWith('<')) ?? []

/** The common words of some texts, each as often as it stands there. */
function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return texts.flatMap(wordsIn).filter((word) => (counts.get(word) ?? 0) >= COMMON * texts.length)
}

/** Words old wordings anew: rare words are made up, and half the common ones exchanged for others as common. */
function rewording(texts: readonly string[], chance: Chance): (text: string) => string {
  const pool = commonWords(texts)
  const common = new Set(pool)
  const reword = (word: string) => {
    if (word.startsWith('<')) return word
    if (!common.has(word)) return madeUpWord(chance)
    return chance.below(2) === 0 ? chance.pick(pool) : word
  }
  return (text) => text.replace(WORD, reword)
}

/**
 * The same dictionary with so many times its messages. The new wordings are as long as the old ones, and each common
 * word stands in as large a share of them; but hardly two are alike.
 */
export function grownIndex(index: SearchIndex, times: number, seed: number): SearchIndex {
  const messages = index.entries.filter(({ kind }) => kind === 'message')
  const texts = messages.flatMap(({ wordings = [] }) => wordings.map(({ text }) => text))
  const reword = rewording(texts, seeded(seed))
  const another = (entry: IndexEntry, copy: number): IndexEntry => ({
    ...entry,
    id: `${entry.id}-${copy}`,
    wordings: entry.wordings?.map((wording) => ({ ...wording, text: reword(wording.text) })),
  })
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    messages.map((entry) => another(entry, copy + 2)),
  )
  return { ...index, entries: [...index.entries, ...copies.flat()] }
}
