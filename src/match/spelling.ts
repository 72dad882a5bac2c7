import type { Compiled } from './compile.ts'
import type { Word } from './words.ts'

/** Longer texts are pasted, not typed: their odd words are names, not slips. */
const WORDS_MAX = 12

/** The edit distance of two words with swapped neighbours as one edit, or `limit + 1` where it is larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min((old[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + same)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, (older[column - 2] ?? 0) + 1)
      now.push(cost)
    }
    if (Math.min(...now) > limit) return limit + 1
    older = old
    old = now
  }
  return old[b.length] ?? limit + 1
}

const SHORT = 5

// Three letters may hold one slip, seven letters two.
function slipsOf(key: string): number {
  return key.length < 3 ? 0 : key.length < 7 ? 1 : 2
}

function meant(key: string, vocabulary: ReadonlyMap<string, number>): string {
  let best = key
  let nearest = slipsOf(key) + 1
  let most = 0
  for (const [known, held] of vocabulary) {
    // Slips seldom hit the first letter, and a short name is near to many words: Kim is no DKIM.
    if (key.length < SHORT && known[0] !== key[0]) continue
    const distance = editDistance(key, known, Math.min(nearest, slipsOf(key)))
    if (distance > slipsOf(key) || distance > nearest || (distance === nearest && held <= most)) continue
    best = known
    nearest = distance
    most = held
  }
  return best
}

/** The words of a short text with the slips mended that the dictionary's words explain; longer texts as they are. */
export function mendSpelling(words: readonly Word[], { vocabulary }: Compiled): readonly Word[] {
  if (words.length > WORDS_MAX) return words
  return words.map((word) =>
    word.variable || vocabulary.has(word.key) ? word : { ...word, key: meant(word.key, vocabulary) },
  )
}
