import { entryPath } from '../../dictionary/path.ts'
import { cardOf, type SearchCards } from '../../dictionary/search-cards.ts'
import type { TitledEntry, TitledIndex } from '../../dictionary/search-index.ts'
import { CARD_UI } from '../../i18n/card-ui.ts'
import type { Lang } from '../../i18n/languages.ts'
import { localizedPath } from '../../i18n/paths.ts'
import { ACTOR_NAMES, RESEND_NAMES } from '../../i18n/terms.ts'
import { element } from './element.ts'
import { showBadge } from './show-badge.ts'
import { spoken } from './spoken.ts'

/** Where the results speak and lead to. */
export interface Place {
  lang: Lang
  base: string
  index: TitledIndex
  cards: SearchCards
  /** The address of the source repository, where the site names it. */
  repo?: string | undefined
}

/** The address of an entry in the page's language; made from the entry alone, never from what was pasted. */
export function entryHref(entry: TitledEntry, { lang, base }: Place): string {
  return localizedPath(entryPath(entry), lang, base)
}

/** A link to an entry: its code, where it is one, and its title. */
export function entryLink(entry: TitledEntry, place: Place): HTMLAnchorElement {
  const isCode = entry.kind === 'reply' || entry.kind === 'status'
  return element(
    'a',
    { href: entryHref(entry, place) },
    isCode && element('code', {}, entry.id),
    isCode && ' ',
    entry.title,
  )
}

function row(term: string, text: string | undefined): HTMLElement | null {
  return text === undefined
    ? null
    : element('div', {}, element('dt', {}, term), element('dd', {}, ...spoken(text)))
}

/** An entry's answer card with a link to its page, headed at the level that fits what stands above it. */
export function showCard(entry: TitledEntry, place: Place, heading: 'h2' | 'h3'): HTMLElement {
  const { lang, cards } = place
  const { summary, now, outcome, actor, resend } = cardOf(entry, cards)
  return element(
    'section',
    { class: `card card-${outcome ?? 'none'}` },
    element(heading, {}, entryLink(entry, place)),
    outcome && element('p', { class: 'badges' }, showBadge(outcome, lang)),
    element(
      'dl',
      {},
      row(CARD_UI['card.happened'][lang], summary),
      row(CARD_UI['card.actor'][lang], actor && ACTOR_NAMES[actor][lang]),
      row(CARD_UI['card.now'][lang], now),
      row(CARD_UI['card.resend'][lang], resend && RESEND_NAMES[resend][lang]),
    ),
  )
}
