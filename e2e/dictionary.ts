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
  return theOne(Object.fromEntries(Object.entries(CONTENT.message[id]?.wordings ?? [])), String(place))
}

/** The ten server replies that the dictionary began with: their addresses and wordings stay. */
export const FOUNDING = [
  '421-4.3.2-ip-filtered',
  '451-4.4.2-bad-connection',
  '452-4.4.5-insufficient-disk-space',
  '500-5.5.1-command-unrecognized-xxxx',
  '550-5.1.1-suspended-user',
  '550-5.1.1-user-unknown',
  '550-5.7.1-relaying-denied-ip-name-lookup-failed',
  '553-rcpthosts',
  '554-5.3.0-too-many-hops',
  '554-account-over-quota',
] as const

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

/** What is seen of a text with inline Markdown: "Run `dig`, see [this](/550/)" -> "Run dig, see this" */
export function seen(markdown: string): string {
  return markdown.replace(/`([^`]*)`/g, '$1').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
