import type { Locator } from '@playwright/test'
import { MEASURE } from '../../src/client/search/find-answer.ts'

/** What a page did between a paste and the answer on the screen; times in ms. */
export interface PasteTimes {
  /** From the paste event to the frame that shows the answer. */
  answer: number
  /** All matching in between, by the client's own measure. */
  matching: number
  /** How often the text was matched: twice where the first answer was not sure. */
  matches: number
  /** The longest time in which no animation frame came, and in which no timer ran. */
  frameGap: number
  timerGap: number
}

/** Begins to watch a search box; the paste must follow. The returned function waits for the answer. */
export async function watchPaste(box: Locator): Promise<() => Promise<PasteTimes>> {
  const watched = await box.evaluateHandle((box, MEASURE) => {
    const results = box.querySelector('[data-results]') as Element

    /** Counts how long it takes from one turn to the next, until it is stopped. */
    function gaps(from: number, next: (turn: () => void) => void) {
      let [last, longest, isOver] = [from, 0, false]
      const turn = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (!isOver) next(turn)
      }
      next(turn)
      return () => {
        isOver = true
        return longest
      }
    }

    const answered = new Promise<PasteTimes>((resolve) => {
      const begin = () => {
        const start = performance.now()
        performance.clearMeasures(MEASURE)
        const stopFrames = gaps(start, requestAnimationFrame)
        const stopTimers = gaps(start, (turn) => setTimeout(turn, 0))
        const finish = () => {
          const found = performance.getEntriesByName(MEASURE)
          resolve({
            answer: performance.now() - start,
            matching: found.reduce((sum, { duration }) => sum + duration, 0),
            matches: found.length,
            frameGap: stopFrames(),
            timerGap: stopTimers(),
          })
        }
        const observer = new MutationObserver(() => {
          if (results.childElementCount === 0) return
          observer.disconnect()
          // A task behind the next frame runs when that has been painted.
          requestAnimationFrame(() => setTimeout(finish, 0))
        })
        observer.observe(results, { childList: true })
      }
      box.addEventListener('paste', begin, { once: true, capture: true })
    })
    // Wrapped, so that nobody waits for it yet.
    return { answered }
  }, MEASURE)
  return () => watched.evaluate(({ answered }) => answered)
}
