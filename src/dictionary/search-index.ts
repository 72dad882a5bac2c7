import type { Kind } from '../schema/kinds.ts'

/** The kinds of pages that search knows: entries, and pages of another kind such as the guide. */
export type IndexKind = Kind | 'page'

/** What finds an entry, the same in every language of the site; packed-index.ts says how it travels to the browser. */
export interface SearchIndex extends SearchWords {
  /** All of a kind side by side: what travels apart from them, titles and cards, stands in their order. */
  entries: IndexEntry[]
  /** Host names that betray a server; by server id. Every server is also among the entries. */
  hosts: Record<string, string[]>
}

/** The index with the titles of one language: a look-up searches them, and every answer is shown by its own. */
export interface TitledIndex extends SearchIndex {
  entries: TitledEntry[]
  /** Words of a question that say nothing of its subject. */
  ignored: string[]
}

/** What notices say, in some languages or all. */
export interface SearchWords {
  /** Words that betray a cause; by cause id. Every cause is also among the entries. */
  causeWords: Record<string, string[]>
  /** What is said when the mail is not lost yet. */
  stillTrying: string[]
  /** What servers say behind any reason. */
  courtesy: string[]
  /** What only one server says; by server id. */
  marks: Record<string, string[]>
  /** Pages to which the replies of a cause link, 'google.com/p=nosuchuser'; by cause id. */
  helpPages: Record<string, string[]>
}

/** One page of the dictionary as search sees it. */
export interface IndexEntry {
  kind: IndexKind
  /** '550', '5.1.1', '550-5.1.1-user-unknown', 'mailbox-full', 'gmail'; its address is entryPath(entry) */
  id: string
  /** The causes it carries, best first: one for a message, several for a code, itself for a cause, none for a server. */
  causes: string[]
  /** A message's other acceptable causes. */
  also?: string[]
  /** A message's literal wordings. */
  wordings?: IndexWording[]
}

/** An entry with its title in one language. */
export interface TitledEntry extends IndexEntry {
  title: string
  /** The servers that say a message; by id. */
  sayers?: string[]
  /** Everyday names and words by which a look-up finds it too. */
  asked?: string[]
}

/** A literal wording; variable parts as <address>, <domain>, <host>, <ip>, <id>, <number>, <url>, <text>. */
export interface IndexWording {
  text: string
  reply?: string
  status?: string
}
