import type { Lang } from '../i18n/languages.ts'
import type { Kind } from '../schema/kinds.ts'

/** What search and matching know, in one language; packed-index.ts says how it travels to the browser. */
export interface SearchIndex extends SearchWords {
  lang: Lang
  entries: IndexEntry[]
  /** What betrays a server; by server id. Every server is also among the entries. */
  servers: Record<string, IndexServer>
}

/** What notices say, in some languages or all. */
export interface SearchWords {
  /** Words that betray a cause; by cause id. Every cause is also among the entries. */
  causeWords: Record<string, string[]>
  /** What is said when the mail is not lost yet. */
  stillTrying: string[]
  /** What servers say behind any reason. */
  courtesy: string[]
}

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
