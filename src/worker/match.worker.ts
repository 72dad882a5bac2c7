import type { SearchIndex } from '../dictionary/search-index.ts'
import { match } from '../match/match.ts'

/** What the page asks: one text, and the index to hold it against. */
export interface MatchRequest {
  input: string | Uint8Array
  index: SearchIndex
}

self.addEventListener('message', async ({ data }: MessageEvent<MatchRequest>) => {
  self.postMessage(await match(data.input, data.index))
})
