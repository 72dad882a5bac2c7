import type { SearchIndex } from '../../dictionary/search-index.ts'
import type { MatchResult } from '../../match/result.ts'
import type { MatchRequest } from '../../worker/match.worker.ts'
import { startWorker } from '../trusted-types.ts'
import { isForeign, ofAllWords, withOtherWords } from './other-words.ts'

/** From this length in characters or bytes on, matching leaves the main thread: it would be felt. */
export const LARGE = 100_000

/** The User Timing measure of each match, loading left out. */
export const MEASURE = 'match'

// A worker from a blob inherits the page's policy; one loaded from a file would have none.
async function matchInWorker(input: string | Uint8Array, index: SearchIndex): Promise<MatchResult> {
  const { default: MatchWorker } = await import('../../worker/match.worker.ts?worker&inline')
  const worker = startWorker(() => new MatchWorker())
  try {
    return await new Promise<MatchResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<MatchResult>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage({ input, index } satisfies MatchRequest)
    })
  } finally {
    worker.terminate()
  }
}

async function matchWith(input: string | Uint8Array, index: SearchIndex): Promise<MatchResult> {
  const run = input.length > LARGE ? matchInWorker : (await import('../../match/match.ts')).match
  const start = performance.now()
  const result = await run(input, index)
  // Seen in the browser's own tools; npm run bench reads it.
  performance.measure(MEASURE, { start })
  return result
}

/**
 * Matches a pasted text or a file's bytes; large ones in a worker. What is not certain, or in another language than
 * the site's, is matched again with the words of all languages; what is large, or when these are there already, is
 * matched with them at once. Rejects only where the engine cannot be loaded.
 */
export async function findAnswer(
  input: string | Uint8Array,
  index: SearchIndex,
  wordsAddress: string,
): Promise<MatchResult> {
  const words = input.length > LARGE ? await withOtherWords(index, wordsAddress) : ofAllWords(index)
  if (words) return matchWith(input, words)
  const result = await matchWith(input, index)
  if (!isForeign(result.shown) && result.recipients.every(({ sure }) => sure)) return result
  const all = await withOtherWords(index, wordsAddress)
  return all === index ? result : matchWith(input, all)
}
