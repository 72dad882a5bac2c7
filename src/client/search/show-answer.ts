import { entryOf } from '../../dictionary/entry-of.ts'
import type { TitledEntry } from '../../dictionary/search-index.ts'
import type { SearchKey } from '../../i18n/search-ui.ts'
import type { Conflict, MatchResult, RecipientResult } from '../../match/result.ts'
import { copyText } from '../hand-over.ts'
import { element } from './element.ts'
import { excerpt } from './excerpt.ts'
import type { Words } from './search-words.ts'
import { entryHref, entryLink, type Place, showCard } from './show-card.ts'

const MAX_OTHERS = 4
const MAX_RECIPIENTS = 50

function entriesOf(recipient: RecipientResult, place: Place): TitledEntry[] {
  return recipient.hits.flatMap(({ kind, id }) => entryOf({ kind, id }, place.index) ?? [])
}

/** The sentence that stands before the card; null where the card speaks for itself. */
function preface({ verdict, sure, hits }: RecipientResult): SearchKey | null {
  if (verdict === 'not-a-bounce') return 'notBounce'
  if (verdict === 'reason-not-stated') return 'noReason'
  if (verdict === 'nothing' || hits.length === 0) return 'nothing'
  if (verdict === 'code') return 'general'
  if (verdict === 'cause') return sure ? null : 'generalCause'
  return sure ? null : 'unsure'
}

function conflictNotice(conflict: Conflict, place: Place, say: Words): HTMLElement {
  const title = (id: string) => entryOf({ kind: 'cause', id }, place.index)?.title ?? id
  return element(
    'p',
    { class: 'notice' },
    say('conflict', {
      code: conflict.code,
      codeCause: title(conflict.codeCause),
      wordsCause: title(conflict.wordsCause),
    }),
  )
}

function reason(shown: string, recipient: RecipientResult, say: Words): HTMLElement {
  const pieces = excerpt(shown, recipient.evidence).flatMap(({ text, marked, cut }) => [
    cut ? element('span', { class: 'soft' }, ` ${say('cut')} `) : null,
    marked ? element('mark', {}, text) : text,
  ])
  return element(
    'details',
    { class: 'why', open: '' },
    element('summary', {}, say('why')),
    // In whatever language it was written.
    element('pre', { lang: '', translate: 'no' }, ...pieces),
  )
}

function shareButton(entry: TitledEntry, place: Place, say: Words): HTMLElement {
  const button = element('button', { type: 'button' }, say('share'))
  const said = element('span', { role: 'status' })
  button.addEventListener('click', async () => {
    const address = new URL(entryHref(entry, place), location.origin).href
    said.textContent = ` ${say((await copyText(address)) ? 'shared' : 'copyFailed')}`
  })
  return element('p', {}, button, said)
}

function others(entries: readonly TitledEntry[], place: Place, say: Words): HTMLElement | null {
  if (entries.length === 0) return null
  return element(
    'details',
    {},
    element('summary', {}, say('others')),
    element('ul', { class: 'found' }, ...entries.map((entry) => element('li', {}, entryLink(entry, place)))),
  )
}

function showRecipient(
  recipient: RecipientResult,
  shown: string,
  place: Place,
  say: Words,
  heading: 'h2' | 'h3',
): HTMLElement {
  const [best, ...rest] = entriesOf(recipient, place)
  const sentence = preface(recipient)
  return element(
    'div',
    { class: 'answer' },
    recipient.delayed && element('p', { class: 'notice' }, say('delayed')),
    sentence && element('p', { class: 'notice' }, say(sentence)),
    recipient.conflict && conflictNotice(recipient.conflict, place, say),
    best && showCard(best, place, heading),
    recipient.evidence.length > 0 && reason(shown, recipient, say),
    best && shareButton(best, place, say),
    others(rest.slice(0, MAX_OTHERS), place, say),
  )
}

/** The answer to a paste: of each recipient its card and the words that decided. */
export function showAnswer(result: MatchResult, place: Place, say: Words): HTMLElement {
  const { recipients, shown } = result
  if (recipients.length === 1) return showRecipient(recipients[0], shown, place, say, 'h2')
  return element(
    'div',
    {},
    element('h2', {}, say('recipients', { n: String(recipients.length) })),
    ...recipients.slice(0, MAX_RECIPIENTS).map((recipient, position) =>
      element(
        'details',
        { class: 'recipient', ...(position === 0 ? { open: '' } : {}) },
        element(
          'summary',
          {},
          recipient.address ?? say('noAddress'),
          ...entriesOf(recipient, place)
            .slice(0, 1)
            .map((entry) => `: ${entry.title}`),
        ),
        showRecipient(recipient, shown, place, say, 'h3'),
      ),
    ),
  )
}

/** What is announced of an answer. */
export function announcement({ recipients: [first] }: MatchResult, place: Place, say: Words): string {
  const entry = entriesOf(first, place)[0]
  return entry && first.verdict !== 'nothing' ? say('answered', { title: entry.title }) : say('nothing')
}
