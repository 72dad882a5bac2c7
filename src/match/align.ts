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

/** The words of a text, ready to be compared with many wordings. */
export interface Laid {
  words: readonly Word[]
  /** Where each word stands, ascending. */
  placesOf: Map<string, number[]>
  /** How many words, variable ones not counted, stand before each place. */
  before: Uint32Array
}

/** Makes a text's words ready to be compared with wordings. */
export function layOut(words: readonly Word[]): Laid {
  const placesOf = new Map<string, number[]>()
  const before = new Uint32Array(words.length)
  let others = 0
  for (let place = 0; place < words.length; place++) {
    const { key, variable } = words[place] as Word
    const places = placesOf.get(key)
    if (places) places.push(place)
    else placesOf.set(key, [place])
    before[place] = others
    if (!variable) others++
  }
  return { words, placesOf, before }
}

/** A word of a text that a wording has. */
interface SharedWord {
  place: number
  /** The number of its key in the wording. */
  number: number
  /** 0 for a variable one: to skip it costs nothing. */
  cost: number
  /** How many other words, variable ones not counted, since the shared word before. */
  others: number
}

function sharedWords({ distinct }: CompiledWording, { words, placesOf, before }: Laid): SharedWord[] {
  const shared: SharedWord[] = []
  for (let number = 0; number < distinct.length; number++) {
    for (const place of placesOf.get(distinct[number] ?? '') ?? [])
      shared.push({ place, number, cost: words[place]?.variable ? 0 : 1, others: 0 })
  }
  shared.sort((a, b) => a.place - b.place)
  let counted = 0
  for (const word of shared) {
    const stand = before[word.place] ?? 0
    word.others = stand - counted
    counted = stand + word.cost
  }
  return shared
}

/**
 * Lays a wording over the stretch of a text that fits it best (local alignment after Smith and Waterman, with the
 * words' weights): order counts, and what stands between costs. Time: words of the wording times those it shares.
 */
export function align(wording: CompiledWording, laid: Laid, weightOf: (key: string) => number): Alignment {
  const { keys, numbers, afterGap, weight } = wording
  const shared = sharedWords(wording, laid)
  const width = shared.length + 1
  const score = new Float64Array((keys.length + 1) * width)
  const step = new Uint8Array(score.length)
  let best = 0
  let most = 0
  for (let row = 1; row <= keys.length; row++) {
    const value = weightOf(keys[row - 1] ?? '')
    const gap = afterGap[row] ? 0 : EXTRA
    const gapBefore = afterGap[row - 1] ? 0 : EXTRA
    for (let column = 1; column < width; column++) {
      const { number, cost, others } = shared[column - 1] as SharedWord
      const cell = row * width + column
      let high = 0
      let from = STOP
      if (number === numbers[row - 1]) {
        const before = (score[cell - width - 1] ?? 0) - gapBefore * others
        high = Math.max(0, before) + value
        from = before > 0 ? MATCH : FIRST_MATCH
      }
      const left = (score[cell - 1] ?? 0) - gap * (others + cost)
      if (left > high) {
        high = left
        from = SKIP_TEXT
      }
      const above = (score[cell - width] ?? 0) - MISSING * value
      if (above > high) {
        high = above
        from = SKIP_WORDING
      }
      score[cell] = high
      step[cell] = from
      if (high > most) {
        most = high
        best = cell
      }
    }
  }
  const matched: number[] = []
  for (let cell = best; step[cell] !== STOP; ) {
    const from = step[cell]
    if (from === MATCH || from === FIRST_MATCH) matched.push(shared[(cell % width) - 1]?.place ?? 0)
    if (from === FIRST_MATCH) break
    cell -= from === MATCH ? width + 1 : from === SKIP_TEXT ? 1 : width
  }
  return { fit: weight > 0 ? most / weight : 0, matched: matched.reverse() }
}
