import { ENGLISH } from '../../dictionary/search-cards.ts'
import { element } from './element.ts'

/** A text of an answer card, the English that a Korean one quotes told apart for voices. */
export function spoken(text: string): (Node | string)[] {
  return text.split(ENGLISH).map((part, place) => (place % 2 ? element('span', { lang: 'en' }, part) : part))
}
