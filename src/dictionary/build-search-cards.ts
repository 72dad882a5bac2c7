import type { Lang } from '../i18n/languages.ts'
import { splitEnglish } from '../i18n/split-english.ts'
import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { type OwnAnswer, outcomeOfCodes } from './answer.ts'
import { compact } from './compact.ts'
import { codesOf } from './message-codes.ts'
import { entryPath } from './path.ts'
import { type Card, ENGLISH, type SearchCards } from './search-cards.ts'
import { statusesOf } from './status-class.ts'

/** The fields that every kind of answer shares. */
type Carded = OwnAnswer & { summary: Localized }

/** A text of a card; told apart here, so that no browser needs to know how English is recognised. */
function marked(text: Localized, lang: Lang): string {
  if (lang === 'en') return text.en
  return splitEnglish(text.ko)
    .map((part) => (part.english ? ENGLISH + part.text + ENGLISH : part.text))
    .join('')
}

function card(entry: Carded, codes: readonly string[], lang: Lang): Card {
  return compact({
    summary: marked(entry.summary, lang),
    now: entry.now && marked(entry.now, lang),
    outcome: entry.outcome ?? outcomeOfCodes(codes),
    actor: entry.actor,
    resend: entry.resend,
  })
}

/** The cards of all entries in one language. */
export function buildSearchCards(content: Content, lang: Lang): SearchCards {
  const statuses = Object.entries(content.status).flatMap(([id, status]) => statusesOf(id, status))
  const all = <T>(entries: Record<string, T>, one: (id: string, entry: T) => [string, Card]) =>
    Object.entries(entries).map(([id, entry]) => one(id, entry))
  return Object.fromEntries([
    ...all(content.reply, (id, reply) => [entryPath({ kind: 'reply', id }), card(reply, [id], lang)]),
    ...statuses.map((status) => [
      entryPath({ kind: 'status', id: status.id }),
      card(status, [status.id], lang),
    ]),
    ...all(content.message, (id, message) => [
      entryPath({ kind: 'message', id }),
      card(message, codesOf(message), lang),
    ]),
    ...all(content.cause, (id, cause) => [entryPath({ kind: 'cause', id }), card(cause, [], lang)]),
    ...all(content.server, (id, { summary }) => [
      entryPath({ kind: 'server', id }),
      { summary: marked(summary, lang) },
    ]),
    ...content.asked.pages.map(({ id, summary }) => [
      entryPath({ kind: 'page', id }),
      { summary: summary[lang] },
    ]),
  ])
}
