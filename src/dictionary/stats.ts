import type { Content } from '../schema/content.ts'
import { statusesOf } from './status-class.ts'

/** How many there are of something, by name, the most first. */
export type Counts = Record<string, number>

/** What the dictionary holds, in numbers. */
export interface Stats {
  /** Pages of entries, a code once per class. */
  pages: Counts
  wordings: number
  /** Wordings by the server that says them; "many or unknown" where none is named. */
  byServer: Counts
  /** Messages by their cause. */
  byCause: Counts
  /** Phrases that betray a cause, by language. */
  byLanguage: Counts
  /** How many pages tell all that their kind is to tell: "35 of 35 causes" */
  complete: string[]
  /** What a reader may look for in vain. */
  missing: {
    /** Servers of which no wording is known. */
    serversWithoutWording: string[]
    /** Causes that no message carries. */
    causesWithoutMessage: string[]
    /** Languages in which a cause has no phrase: "mailbox-full: de, fr" */
    languages: string[]
  }
}

/** The languages in which notices come; a cause without phrases in one of them is found by its code alone. */
const NOTICE_LANGUAGES = ['en', 'ko', 'ja', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'nl', 'pl']

function count(names: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function missingLanguages({ cause }: Content): string[] {
  return Object.entries(cause).flatMap(([id, { words }]) => {
    const lacking = NOTICE_LANGUAGES.filter((lang) => !words[lang])
    return lacking.length > 0 ? [`${id}: ${lacking.join(', ')}`] : []
  })
}

function completeness({ cause, reply, status, server }: Content): string[] {
  const codes = [
    ...Object.values(reply),
    ...Object.entries(status).flatMap(([id, one]) => statusesOf(id, one)),
  ]
  const causes = Object.values(cause)
  const share = (of: readonly unknown[], all: readonly unknown[], what: string) =>
    `${of.length} of ${all.length} ${what}`
  return [
    share(
      causes.filter(({ shows, lasts, contact }) => shows && lasts && contact),
      causes,
      'causes, in all parts',
    ),
    share(
      causes.filter(({ commands }) => commands?.length),
      causes,
      'causes with commands to run',
    ),
    share(
      codes.filter(({ when, practice, commands }) => when && practice && commands),
      codes,
      'codes, in all parts',
    ),
    share(
      codes.filter(({ history }) => history),
      codes,
      'codes with their history',
    ),
    share(
      Object.values(server).filter(({ bounces, asks, unblock }) => bounces && asks && unblock),
      Object.values(server),
      'servers with advice for senders',
    ),
  ]
}

/** Counts what the content holds and what it lacks. */
export function statsOf(content: Content): Stats {
  const messages = Object.values(content.message)
  const wordings = messages.flatMap((message) => message.wordings)
  const byServer = count(
    wordings.flatMap(({ servers = [] }) => (servers.length > 0 ? servers : ['many or unknown'])),
  )
  const byCause = count(messages.map(({ cause }) => cause))
  const phrases = Object.values(content.cause).flatMap(({ words }) => Object.entries(words))
  return {
    pages: {
      replies: Object.keys(content.reply).length,
      statuses: Object.entries(content.status).flatMap(([id, status]) => statusesOf(id, status)).length,
      messages: messages.length,
      causes: Object.keys(content.cause).length,
      servers: Object.keys(content.server).length,
    },
    wordings: wordings.length,
    byServer,
    byCause,
    byLanguage: count(phrases.flatMap(([lang, list]) => list.map(() => lang))),
    complete: completeness(content),
    missing: {
      serversWithoutWording: Object.keys(content.server).filter((id) => !byServer[id]),
      causesWithoutMessage: Object.keys(content.cause).filter((id) => !byCause[id]),
      languages: missingLanguages(content),
    },
  }
}
