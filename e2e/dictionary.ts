import { readContent } from '../src/build/read-content.ts'
import { type EntryPage, entryPages } from '../src/dictionary/entry-page.ts'
import type { Link } from '../src/dictionary/link.ts'
import type { Lang } from '../src/i18n/languages.ts'
import type { Wording } from '../src/schema/message.ts'

/** What the tested build was made of; a test that fails after a change here wants `npm run build` first. */
export const CONTENT = readContent()

/** The pages of codes and server replies, in the order in which they follow one another. */
export const ENTRIES = entryPages(CONTENT)

/** The page of a code or a server reply; throws where the content has none of that id. */
export function entryOf(id: string): EntryPage {
  return theOne(Object.fromEntries(ENTRIES.map((entry) => [entry.id, entry])), id)
}

/** A wording of a server reply, the first one if not told otherwise; throws where the content has none. */
export function wordingOf(id: string, place = 0): Wording {
  const wording = CONTENT.message[id]?.wordings[place]
  if (!wording) throw new Error(`content/ has no wording ${place} of "${id}", which the browser tests paste`)
  return wording
}

/** The replies of the note of 2005 with which the dictionary began, in the order of their ids. */
export const FOUNDING = Object.entries(CONTENT.message).flatMap(([id, { wordings }]) =>
  wordings.filter(({ source }) => source === 'note-2005').map((wording) => ({ id, wording })),
)

/** What a table holds by that name: theOne(CONTENT.cause, 'mailbox-full'); throws where the content has none. */
export function theOne<T>(entries: Record<string, T>, id: string): T {
  const found = entries[id]
  if (!found) throw new Error(`content/ has no "${id}", which the browser tests open`)
  return found
}

/** The text of a link to an entry: "550 Mailbox unavailable, or refused" */
export function linkText({ code, title }: Link, lang: Lang): string {
  return [code, title[lang]].filter(Boolean).join(' ')
}

/**
 * What is seen of a text with inline Markdown: "Run `dig`, see [this](/550/)" -> "Run dig, see this"; a Korean particle
 * behind code is joined to it by an unseen sign.
 */
export function seen(markdown: string): string {
  return markdown
    .replace(/`([^`]*)`(?=\p{Script=Hangul})/gu, '$1\u2060')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
