import { type Addresses, loadIndex } from './load-index.ts'
import { withOtherWords } from './other-words.ts'

/** The User Timing mark of the moment when the matching of a paste is ready. */
export const READY = 'ready to match'

// Safari knows no idle time.
const idle = (): Promise<unknown> =>
  new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve as () => void))

/** Makes the matching of a paste ready while the reader goes to fetch it. What fails here is told when it is needed. */
export async function prepare(addresses: Addresses): Promise<void> {
  try {
    const { makeReady } = await import('../../match/make-ready.ts')
    const index = await withOtherWords(await loadIndex(addresses), addresses.words)
    for await (const _ of makeReady(index)) await idle()
    // Seen in the browser's own tools; npm run bench waits for it.
    performance.mark(READY)
  } catch {}
}
