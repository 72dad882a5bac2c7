import type { SearchIndex, SearchWords } from '../../dictionary/search-index.ts'
import { withWords } from '../../dictionary/search-words.ts'
import type { MatchResult } from '../../match/result.ts'
import type { MatchRequest } from '../../worker/match.worker.ts'
import { startWorker } from '../trusted-types.ts'
import { loadData } from './load-data.ts'

/** From this length in characters or bytes on, matching leaves the main thread: it would be felt. */
export const LARGE = 100_000

// A worker from a blob inherits the page's policy; one loaded from a file would have none.
async function matchInWorker(request: MatchRequest): Promise<MatchResult> {
  const { default: MatchWorker } = await import('../../worker/match.worker.ts?worker&inline')
  const worker = startWorker(() => new MatchWorker())
  try {
    return await new Promise<MatchResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<MatchResult>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}

async function matchWith(input: string | Uint8Array, index: SearchIndex): Promise<MatchResult> {
  if (input.length > LARGE) return matchInWorker({ input, index })
  const { match } = await import('../../match/match.ts')
  return match(input, index)
}

// A letter that is neither Latin without marks nor Hangul: "ü", "届", "д"
const OF_OTHER_LANGUAGES = /(?![a-z\p{Script=Hangul}])\p{L}/iu

function mayBeForeign({ shown, recipients: [{ sure }] }: MatchResult): boolean {
  return !sure || OF_OTHER_LANGUAGES.test(shown)
}

const complete = new WeakMap<SearchIndex, SearchIndex>()

/**
 * Matches a pasted text or a file's bytes; large ones in a worker. What may be in another language than the site's
 * is matched again with the words of all. Rejects only where the engine or those words cannot be loaded.
 */
export async function findAnswer(
  input: string | Uint8Array,
  index: SearchIndex,
  wordsAddress: string,
): Promise<MatchResult> {
  const known = complete.get(index)
  if (known) return matchWith(input, known)
  const result = await matchWith(input, index)
  if (!mayBeForeign(result)) return result
  const all = withWords(index, await loadData<SearchWords>(wordsAddress))
  complete.set(index, all)
  return matchWith(input, all)
}
