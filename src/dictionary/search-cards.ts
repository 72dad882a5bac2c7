import type { Actor, Outcome, Resend } from '../schema/advice.ts'
import { entryPath } from './path.ts'
import type { IndexEntry, SearchIndex } from './search-index.ts'

/** In a Korean text of a card, what stands between two of these is English. */
export const ENGLISH = '\u001F'

/** What an answer card says beside its title; a server's has the summary alone. */
export interface Card {
  summary: string
  /** What to do now; where absent in the file, the first cause's holds. So too the others. */
  now?: string | undefined
  outcome?: Outcome | undefined
  actor?: Actor | undefined
  resend?: Resend | undefined
}

/** The cards of all entries in one language, by entryPath(): what is shown of an answer, and nothing that finds it. */
export type SearchCards = Record<string, Card>

/** The cards as they travel, in the order of the index, which names their entries: search-cards.<lang>.<hash>.json */
export function packCards(cards: SearchCards, { entries }: SearchIndex): Card[] {
  return entries.map((entry) => {
    const card = cards[entryPath(entry)]
    if (!card) throw new Error(`${entryPath(entry)} has no card`)
    return card
  })
}

/** The cards that were packed beside an index. */
export function unpackCards(packed: readonly Card[], { entries }: SearchIndex): SearchCards {
  return Object.fromEntries(
    entries.flatMap((entry, place) => {
      const card = packed[place]
      return card ? [[entryPath(entry), card]] : []
    }),
  )
}

/** The card of an entry: its own words, and its first cause's where it has none. */
export function cardOf(entry: IndexEntry, cards: SearchCards): Card {
  const own = cards[entryPath(entry)]
  const cause = cards[entryPath({ kind: 'cause', id: entry.causes[0] ?? '' })]
  return {
    summary: own?.summary ?? '',
    now: own?.now ?? cause?.now,
    outcome: own?.outcome ?? cause?.outcome,
    actor: own?.actor ?? cause?.actor,
    resend: own?.resend ?? cause?.resend,
  }
}
