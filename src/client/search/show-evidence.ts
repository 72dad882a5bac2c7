import { entryOf } from '../../dictionary/entry-of.ts'
import type { SearchKey } from '../../i18n/search-ui.ts'
import type { Evidence, RecipientResult } from '../../match/result.ts'
import type { Kind } from '../../schema/kinds.ts'
import { element } from './element.ts'
import { excerpt } from './excerpt.ts'
import type { Words } from './search-words.ts'
import type { Place } from './show-card.ts'

/** What a piece of evidence speaks for, and the sentence that says so. */
const SPEAKS: Record<Evidence['kind'], [kind: Kind, sentence: SearchKey]> = {
  reply: ['reply', 'whyReply'],
  status: ['status', 'whyStatus'],
  wording: ['message', 'whyWording'],
  'cause-words': ['cause', 'whyCause'],
  server: ['server', 'whyServer'],
}

function sentenceOf({ kind, for: id }: Evidence, place: Place, say: Words): string {
  const [of, sentence] = SPEAKS[kind]
  const entry = entryOf({ kind: of, id }, place.index)
  return say(entry ? sentence : 'whyUnlisted', { code: id, title: entry?.title ?? '' })
}

// What decided, by the sentence that it supports: 'Relaying denied. IP name lookup failed': the words of this reply
function supported(
  shown: string,
  { evidence }: RecipientResult,
  place: Place,
  say: Words,
): Map<string, string[]> {
  const bySentence = new Map<string, string[]>()
  for (const one of evidence) {
    const sentence = sentenceOf(one, place, say)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), shown.slice(...one.span)])
  }
  return bySentence
}

/** The text around what decided, with this marked, and what each mark speaks for. */
export function showEvidence(
  shown: string,
  recipient: RecipientResult,
  place: Place,
  say: Words,
): HTMLElement {
  const pieces = excerpt(shown, recipient.evidence).flatMap(({ text, marked, cut }) => [
    cut ? element('span', { class: 'soft' }, ` ${say('cut')} `) : null,
    marked ? element('mark', {}, text) : text,
  ])
  const sentences = [...supported(shown, recipient, place, say)].map(([sentence, marks]) =>
    element(
      'li',
      {},
      element('q', { class: 'marked', lang: '', translate: 'no' }, [...new Set(marks)].join(' … ')),
      ` ${sentence}`,
    ),
  )
  return element(
    'details',
    { class: 'why', open: '' },
    element('summary', {}, say('why')),
    // In whatever language it was written.
    element('pre', { lang: '', translate: 'no' }, ...pieces),
    element('ul', {}, ...sentences),
  )
}
