import type { Lang } from '../i18n/languages.ts'
import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { type OwnAnswer, outcomeOfCodes } from './answer.ts'
import { compact } from './compact.ts'
import { codesOf } from './message-codes.ts'
import { entryPath } from './path.ts'
import type { Card, SearchCards } from './search-cards.ts'
import { statusesOf } from './status-class.ts'

/** The fields that every kind of answer shares. */
type Carded = OwnAnswer & { summary: Localized }

function card(entry: Carded, codes: readonly string[], lang: Lang): Card {
  return compact({
    summary: entry.summary[lang],
    now: entry.now?.[lang],
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
      { summary: summary[lang] },
    ]),
    ...content.asked.pages.map(({ id, summary }) => [
      entryPath({ kind: 'page', id }),
      { summary: summary[lang] },
    ]),
  ])
}
