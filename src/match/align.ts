import type { CompiledWording } from './compile.ts'
import type { Word } from './words.ts'

/** How well a wording fits a text. */
export interface Alignment {
  /** 0 to 1: the wording's weight found in order, less what stands between. */
  fit: number
  /** The places of the matched words among the text's words, ascending. */
  matched: number[]
}

/** What a word in between costs; variable parts and a wording's gaps cost nothing. */
const EXTRA = 0.12
/** What a missing word costs besides its own weight. */
const MISSING = 0.15

// Which step led to a cell's best score.
const STOP = 0
const MATCH = 1
const FIRST_MATCH = 2
const SKIP_TEXT = 3
const SKIP_WORDING = 4

/** The words of a text that a wording has, and what stands before each of them. */
interface Shared {
  places: number[]
  /** How many other words, variable ones not counted, since the shared word before. */
  others: number[]
}

function sharedWords(keys: readonly string[], words: readonly Word[]): Shared {
  const own = new Set(keys)
  const shared: Shared = { places: [], others: [] }
  let others = 0
  for (const [place, { key, variable }] of words.entries()) {
    if (own.has(key)) {
      shared.places.push(place)
      shared.others.push(others)
      others = 0
    } else if (!variable) others++
  }
  return shared
}

/**
 * Lays a wording over the stretch of a text that fits it best (local alignment after Smith and Waterman, with the
 * words' weights): order counts, and what stands between costs. Time: words of the wording times those it shares.
 */
export function align(
  wording: CompiledWording,
  words: readonly Word[],
  weightOf: (key: string) => number,
): Alignment {
  const { keys, afterGap, weight } = wording
  const { places, others } = sharedWords(keys, words)
  const width = places.length + 1
  const score = new Float64Array((keys.length + 1) * width)
  const step = new Uint8Array(score.length)
  let best = 0
  for (let row = 1; row <= keys.length; row++) {
    const key = keys[row - 1] ?? ''
    const value = weightOf(key)
    const gap = afterGap[row] ? 0 : EXTRA
    const gapBefore = afterGap[row - 1] ? 0 : EXTRA
    for (let column = 1; column < width; column++) {
      const word = words[places[column - 1] ?? 0]
      const between = others[column - 1] ?? 0
      const cell = row * width + column
      let high = 0
      let from = STOP
      if (word?.key === key) {
        const before = (score[cell - width - 1] ?? 0) - gapBefore * between
        high = Math.max(0, before) + value
        from = before > 0 ? MATCH : FIRST_MATCH
      }
      const left = (score[cell - 1] ?? 0) - gap * (between + (word?.variable ? 0 : 1))
      if (left > high) [high, from] = [left, SKIP_TEXT]
      const above = (score[cell - width] ?? 0) - MISSING * value
      if (above > high) [high, from] = [above, SKIP_WORDING]
      score[cell] = high
      step[cell] = from
      if (high > (score[best] ?? 0)) best = cell
    }
  }
  const matched: number[] = []
  for (let cell = best; step[cell] !== STOP; ) {
    const from = step[cell]
    if (from === MATCH || from === FIRST_MATCH) matched.push(places[(cell % width) - 1] ?? 0)
    if (from === FIRST_MATCH) break
    cell -= from === MATCH ? width + 1 : from === SKIP_TEXT ? 1 : width
  }
  return { fit: weight > 0 ? (score[best] ?? 0) / weight : 0, matched: matched.reverse() }
}
