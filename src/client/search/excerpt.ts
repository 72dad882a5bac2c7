import type { Evidence, Span } from '../../match/result.ts'

/** A stretch of an excerpt: text, whether it decided, and whether something was left out before it. */
export interface Piece {
  text: string
  marked: boolean
  cut: boolean
}

/** How much of the text is shown around what decided, in characters. */
const AROUND = 160

function windows(spans: readonly Span[], length: number): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of spans) {
    const from = Math.max(0, start - AROUND)
    const to = Math.min(length, end + AROUND)
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/**
 * The parts of a text around the spans that decided, with these marked.
 * @param evidence in the order of the text, not overlapping
 */
export function excerpt(text: string, evidence: readonly Evidence[]): Piece[] {
  const spans = evidence.map(({ span }) => span)
  const shown: [number, number][] =
    spans.length > 0 ? windows(spans, text.length) : [[0, Math.min(text.length, 2 * AROUND)]]
  const pieces: Piece[] = []
  for (const [from, to] of shown) {
    let at = from
    let cut = from > 0
    const push = (end: number, marked: boolean) => {
      if (end > at) pieces.push({ text: text.slice(at, end), marked, cut })
      if (end > at) cut = false
      at = Math.max(at, end)
    }
    for (const [start, end] of spans.filter(([start, end]) => start >= from && end <= to)) {
      push(start, false)
      push(end, true)
    }
    push(to, false)
  }
  const end = shown.at(-1)?.[1] ?? 0
  if (end < text.length) pieces.push({ text: '', marked: false, cut: true })
  return pieces
}
