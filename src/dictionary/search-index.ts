import type { Lang } from '../i18n/languages.ts'
import type { Kind } from '../schema/kinds.ts'

/** What search and matching know, in one language; packed-index.ts says how it travels to the browser. */
export interface SearchIndex {
  lang: Lang
  entries: IndexEntry[]
  /** Every cause is also among the entries. */
  causeWords: CauseWords
  /** What notices say in any language when the mail is not lost yet. */
  stillTrying: string[]
  /** What servers say behind any reason, in any language. */
  courtesy: string[]
  /** What betrays a server; by server id. Every server is also among the entries. */
  servers: Record<string, IndexServer>
  /** Meaning of the places of a code, for codes that have no page. */
  codeParts: { statusClasses: IndexParts; subjects: IndexParts; replyClasses: IndexParts }
}

/** Words that betray a cause in notices; by cause id. */
export type CauseWords = Record<string, string[]>

/** Meaning of each digit, in the index's language. */
export type IndexParts = Record<string, { title: string; meaning: string }>

/** One page of the dictionary as search sees it. */
export interface IndexEntry {
  kind: Kind
  /** '550', '5.1.1', '550-5.1.1-user-unknown', 'mailbox-full', 'gmail'; its address is entryPath(entry) */
  id: string
  title: string
  /** The causes it carries, best first: one for a message, several for a code, itself for a cause, none for a server. */
  causes: string[]
  /** A message's other acceptable causes. */
  also?: string[]
  /** A message's literal wordings. */
  wordings?: IndexWording[]
}

/** A literal wording; variable parts as <address>, <domain>, <host>, <ip>, <id>, <number>, <url>, <text>. */
export interface IndexWording {
  text: string
  reply?: string
  status?: string
  servers?: string[]
}

/** What betrays a server in a bounce. */
export interface IndexServer {
  hosts?: string[]
  marks?: string[]
}
