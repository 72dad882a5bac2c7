import type { Span } from '../result.ts'

/** A line of the shown text without its quote marks; `start` is the place of its first character there. */
export interface Line {
  text: string
  start: number
}

/** Lines put together for reading, joined by line feeds; its places can be told in the shown text. */
export interface Passage {
  text: string
  /** Where each line begins in `text`, ascending. */
  begins: number[]
  /** Where each line begins in the shown text. */
  starts: number[]
}

/** Joins lines into a passage. */
export function joinLines(lines: readonly Line[]): Passage {
  const begins: number[] = []
  let length = 0
  for (const line of lines) {
    begins.push(length)
    length += line.text.length + 1
  }
  return { text: lines.map(({ text }) => text).join('\n'), begins, starts: lines.map(({ start }) => start) }
}

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
  // The end is told by the last character, else it would slip behind the next line's quote marks.
  return end > start ? [shown(start), shown(end - 1) + 1] : [shown(start), shown(start)]
}

/** The part `[start, end)` of a passage as a passage of its own. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  const from = lineAt(passage.begins, start)
  const to = lineAt(passage.begins, Math.max(start, end - 1))
  const begins = passage.begins.slice(from, to + 1).map((begin) => Math.max(0, begin - start))
  const starts = passage.starts.slice(from, to + 1)
  if (starts.length > 0) starts[0] = (starts[0] ?? 0) + Math.max(0, start - (passage.begins[from] ?? 0))
  return { text: passage.text.slice(start, end), begins, starts }
}
