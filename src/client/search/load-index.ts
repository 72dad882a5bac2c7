import { unpackIndex } from '../../dictionary/packed-index.ts'
import { type Card, type SearchCards, unpackCards } from '../../dictionary/search-cards.ts'
import type { SearchIndex, TitledIndex } from '../../dictionary/search-index.ts'
import { type PackedTitles, withTitles } from '../../dictionary/search-titles.ts'
import { loadData } from './load-data.ts'

/** Where the files of the search are: what finds an entry, its titles and cards, the words of other languages. */
export interface Addresses {
  index: string
  titles: string
  cards: string
  words: string
}

// Each is fetched and unpacked once, and throws where it cannot be loaded. Titles and cards stand in the order of the
// index, but do not wait for it to be asked for.

/** The search index: all that the matching of a paste needs. */
export function loadIndex({ index }: Addresses): Promise<SearchIndex> {
  return loadData(index, unpackIndex)
}

/** The search index with its titles: all that a look-up needs. */
export function loadTitled(addresses: Addresses): Promise<TitledIndex> {
  const index = loadIndex(addresses)
  return loadData(addresses.titles, async (titles: PackedTitles) => withTitles(await index, titles))
}

/** What is shown of the entries. */
export function loadCards(addresses: Addresses): Promise<SearchCards> {
  const index = loadIndex(addresses)
  return loadData(addresses.cards, async (cards: Card[]) => unpackCards(cards, await index))
}
