import type { Span } from '../result.ts'

/** A line of the shown text without its quote marks; `start` is the place of its first character there. */
export interface Line {
  text: string
  start: number
}

/** Lines put together for reading, joined by line feeds; its places can be told in the shown text. */
export interface Passage {
  text: string
  /** Where each line, or each stretch that stands unchanged in the shown text, begins in `text`; ascending. */
  begins: number[]
  /** Where each line begins in the shown text. */
  starts: number[]
}

/** Joins lines into a passage; a line that `goesOn`, within a word, and the next become one. */
export function joinLines(lines: readonly Line[], goesOn = (_: Line) => false): Passage {
  const begins: number[] = []
  const texts: string[] = []
  let length = 0
  for (const [number, line] of lines.entries()) {
    const text = number === lines.length - 1 || goesOn(line) ? line.text : `${line.text}\n`
    begins.push(length)
    texts.push(text)
    length += text.length
  }
  return { text: texts.join(''), begins, starts: lines.map(({ start }) => start) }
}

/** A line by itself as a passage. */
export function passageOf({ text, start }: Line): Passage {
  return { text, begins: [0], starts: [start] }
}

/** How much may stand between the stretches of one span, as quotation marks before each line and escapes do. */
const FAR = 200

// The line that holds a place: the last that begins at or before it.
function lineAt(begins: readonly number[], place: number): number {
  let low = 0
  let high = begins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((begins[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The span in the shown text of `[start, end)` in the passage; empty passages give an empty span. */
export function spanIn(passage: Passage, start: number, end: number): Span {
  const shown = (place: number) => {
    const line = lineAt(passage.begins, place)
    return (passage.starts[line] ?? 0) + place - (passage.begins[line] ?? 0)
  }
  const from = shown(start)
  if (end <= start) return [from, from]
  const next = lineAt(passage.begins, end - 1) + 1
  // What follows at once, as behind '\u00e9', tells the end; behind a line it would slip behind quotation marks.
  const isAtOnce = passage.begins[next] === end && passage.text[end - 1] !== '\n'
  const to = isAtOnce ? (passage.starts[next] ?? 0) : shown(end - 1) + 1
  // Values that were put together may stand far apart, or the other way round: then the last of them is marked.
  const isFar = to < from || to - from > 6 * (end - start) + FAR
  return [isFar ? (passage.starts[next - 1] ?? 0) : from, to]
}

/** The part `[start, end)` of a passage as a passage of its own. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  const from = lineAt(passage.begins, start)
  const to = lineAt(passage.begins, Math.max(start, end))
  const begins: number[] = []
  const starts: number[] = []
  for (let line = from; line <= to && line < passage.begins.length; line++) {
    const begin = passage.begins[line] ?? 0
    begins.push(Math.max(0, begin - start))
    starts.push((passage.starts[line] ?? 0) + (line === from ? Math.max(0, start - begin) : 0))
  }
  return { text: passage.text.slice(start, end), begins, starts }
}

/** Puts passages together with the same sign or signs between them. */
export function joinPassages(passages: readonly Passage[], between: string): Passage {
  const whole: Passage = { text: '', begins: [], starts: [] }
  const texts: string[] = []
  let length = 0
  for (const { text, begins, starts } of passages) {
    for (const begin of begins) whole.begins.push(length + begin)
    for (const start of starts) whole.starts.push(start)
    texts.push(text)
    length += text.length + between.length
  }
  return { ...whole, text: texts.join(between) }
}

/** A passage in which each find of a pattern is replaced; a replacement stands where the found signs stood. */
export function replaceIn(
  passage: Passage,
  pattern: RegExp,
  by: (found: RegExpExecArray) => string,
): Passage {
  const pieces: Passage[] = []
  let done = 0
  for (const found of passage.text.matchAll(pattern)) {
    if (found.index > done) pieces.push(slicePassage(passage, done, found.index))
    done = found.index + found[0].length
    pieces.push({ ...slicePassage(passage, found.index, found.index), text: by(found) })
  }
  return done === 0 && pieces.length === 0
    ? passage
    : joinPassages([...pieces, slicePassage(passage, done, passage.text.length)], '')
}
