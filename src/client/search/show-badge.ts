import { OUTCOME_SHAPES } from '../../components/outcome-shapes.ts'
import type { Lang } from '../../i18n/languages.ts'
import { OUTCOME_NAMES } from '../../i18n/terms.ts'
import type { Outcome } from '../../schema/advice.ts'
import { element } from './element.ts'

const SVG = 'http://www.w3.org/2000/svg'

function shape(outcome: Outcome): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  const attributes = { viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true' }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  const drawing = { d: OUTCOME_SHAPES[outcome], fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' }
  for (const [name, value] of Object.entries(drawing)) path.setAttribute(name, value)
  svg.append(path)
  return svg
}

/** The badge of an outcome, as Badge.astro draws it. */
export function showBadge(outcome: Outcome, lang: Lang): HTMLElement {
  return element('span', { class: `badge badge-${outcome}` }, shape(outcome), OUTCOME_NAMES[outcome][lang])
}
