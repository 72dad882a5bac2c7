import type { SearchIndex, SearchWords } from '../../dictionary/search-index.ts'
import { withWords } from '../../dictionary/search-words.ts'
import { loadData } from './load-data.ts'

// A letter that is neither Latin without marks nor Hangul: "ü", "届", "д"
const OF_OTHER_LANGUAGES = /(?![a-z\p{Script=Hangul}])\p{L}/iu

/** Whether a text shows that it is in another language than the site's. */
export function isForeign(text: string): boolean {
  return OF_OTHER_LANGUAGES.test(text)
}

const complete = new WeakMap<SearchIndex, SearchIndex>()

/** The index with the words of all languages where they have been loaded already; else null. */
export function ofAllWords(index: SearchIndex): SearchIndex | null {
  return complete.get(index) ?? null
}

/** The index with the words of all languages; the index as it is where they cannot be loaded. */
export async function withOtherWords<Index extends SearchIndex>(
  index: Index,
  address: string,
): Promise<Index> {
  const known = complete.get(index)
  if (known) return known as Index
  try {
    const all = withWords(index, await loadData<SearchWords>(address))
    complete.set(index, all)
    return all
  } catch {
    return index
  }
}
