import { cardOf } from '../../dictionary/search-cards.ts'
import type { TitledEntry } from '../../dictionary/search-index.ts'
import { element } from './element.ts'
import { entryLink, type Place } from './show-card.ts'
import { spoken } from './spoken.ts'

/** The plain list of links that a typed look-up leads to. */
export function showLookUp(entries: readonly TitledEntry[], place: Place): HTMLElement {
  return element(
    'ul',
    { class: 'found' },
    ...entries.map((entry) =>
      element(
        'li',
        {},
        entryLink(entry, place),
        element('p', { class: 'soft' }, ...spoken(cardOf(entry, place.cards).summary)),
      ),
    ),
  )
}
