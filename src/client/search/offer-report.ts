import { element } from './element.ts'
import type { Words } from './search-words.ts'
import type { Place } from './show-card.ts'
import type { Mismatch } from './show-report.ts'

/** Offers a report that a text did not match; what makes it is loaded when it is opened. */
export function offerReport(mismatch: Mismatch, place: Place, say: Words): HTMLElement {
  const offer = element('details', {}, element('summary', {}, say('mismatch')))
  offer.addEventListener(
    'toggle',
    async () => {
      try {
        const { showReport } = await import('./show-report.ts')
        offer.append(showReport(mismatch, place, say))
      } catch {
        offer.append(element('p', { class: 'notice' }, say('broken')))
      }
    },
    { once: true },
  )
  return offer
}
