const answers = new Map<string, Promise<Response>>()
const loaded = new Map<string, Promise<unknown>>()

async function ask(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

/** What is asked for once; where it fails, it is asked for anew the next time. */
function once<T>(known: Map<string, Promise<T>>, address: string, get: () => Promise<T>): Promise<T> {
  const before = known.get(address)
  if (before) return before
  const asked = get()
  known.set(address, asked)
  asked.catch(() => known.delete(address))
  return asked
}

function answerFrom(address: string): Promise<Response> {
  return once(answers, address, () => ask(address))
}

/** Begins to load a JSON file; resolves when the server answers, throws where it does not. */
export async function askFor(address: string): Promise<void> {
  await (loaded.get(address) ?? answerFrom(address))
}

/** The data of a JSON file of this site, fetched once; throws where it cannot be loaded. */
export function loadData<T>(address: string): Promise<T> {
  const data = once(loaded, address, async () => {
    const answer = await answerFrom(address)
    // A body can be read once only: should it break off, the next attempt needs a new answer.
    answers.delete(address)
    return answer.json()
  })
  return data as Promise<T>
}
