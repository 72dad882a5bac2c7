import type { SearchIndex } from '../../dictionary/search-index.ts'

const loaded = new Map<string, Promise<SearchIndex>>()

async function fetchIndex(address: string): Promise<SearchIndex> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}

/** The search index at an address, fetched once; throws where it cannot be loaded, and then asks anew the next time. */
export function loadIndex(address: string): Promise<SearchIndex> {
  const known = loaded.get(address)
  if (known) return known
  const asked = fetchIndex(address)
  loaded.set(address, asked)
  asked.catch(() => loaded.delete(address))
  return asked
}
