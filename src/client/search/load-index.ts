import { type PackedIndex, unpackIndex } from '../../dictionary/packed-index.ts'
import type { SearchIndex } from '../../dictionary/search-index.ts'
import { loadData } from './load-data.ts'

const unpacked = new WeakMap<PackedIndex, SearchIndex>()

/** The search index at an address, fetched and unpacked once; throws where it cannot be loaded. */
export async function loadIndex(address: string): Promise<SearchIndex> {
  const packed = await loadData<PackedIndex>(address)
  const index = unpacked.get(packed) ?? unpackIndex(packed)
  unpacked.set(packed, index)
  return index
}
