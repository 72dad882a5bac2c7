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

/**
 * What a JSON file of this site holds, fetched and read once; throws where it cannot be loaded.
 * @param read makes of the file's data what is asked for, where that is not the same; always the same for an address
 */
export function loadData<Data, Read = Data>(
  address: string,
  read?: (data: Data) => Read | Promise<Read>,
): Promise<Read> {
  const data = once(loaded, address, async () => {
    const answer = await answerFrom(address)
    // A body can be read once only: should it break off, the next attempt needs a new answer.
    answers.delete(address)
    const held = await answer.json()
    return read ? read(held) : held
  })
  return data as Promise<Read>
}
