import type { SearchIndex } from '../../dictionary/search-index.ts'

const answers = new Map<string, Promise<Response>>()
const indexes = new Map<string, Promise<SearchIndex>>()

async function ask(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

/** What is asked for once; where it fails, it is asked for anew the next time. */
function once<T>(known: Map<string, Promise<T>>, address: string, get: () => Promise<T>): Promise<T> {
  const asked = known.get(address) ?? get()
  known.set(address, asked)
  asked.catch(() => known.delete(address))
  return asked
}

/** Begins to load the search index at an address; resolves when the server answers, throws where it does not. */
export function askForIndex(address: string): Promise<Response> {
  return once(answers, address, () => ask(address))
}

/** The search index at an address, fetched once; throws where it cannot be loaded. */
export function loadIndex(address: string): Promise<SearchIndex> {
  return once(indexes, address, async () => {
    const answer = await askForIndex(address)
    // A body can be read once only: should it break off, the next attempt needs a new answer.
    answers.delete(address)
    return answer.json()
  })
}
