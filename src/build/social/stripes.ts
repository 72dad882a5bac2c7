import type { Drawn } from './drawn.ts'
import { lightToken } from './light-tokens.ts'

/** Of the height, as in frame.css: a stripe of red, a gap, a stripe of blue, a gap, all leaning. */
const STRIPE = 14 / 5
const GAP = 10 / 5
const LEAN = 0.47

/** The airmail edge: slanted stripes in red and blue over the whole width. */
export function stripes(width: number, height: number): Drawn {
  const step = (STRIPE + GAP) * height
  const lean = LEAN * height
  const children = Array.from({ length: Math.ceil((width + lean) / step) }, (_, place) => {
    const [left, right] = [place * step, place * step + STRIPE * height]
    const points = `${left},0 ${right},0 ${right - lean},${height} ${left - lean},${height}`
    const fill = lightToken(place % 2 === 0 ? 'stripe-red' : 'stripe-blue')
    return { type: 'polygon', props: { points, fill } }
  })
  return { type: 'svg', props: { width, height, viewBox: `0 0 ${width} ${height}`, children } }
}
