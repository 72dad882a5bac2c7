import type { IndexWording, SearchIndex } from '../dictionary/search-index.ts'
import { compiled, readWords } from './compile.ts'
import { match } from './match.ts'

/** Phrases and replies in a text for practice: some 1.5 kB. */
const PHRASES = 40
const REPLIES = 15

/** What the dictionary holds itself, as prose above lines, and above JSON. */
function* practiceTexts({ entries, causeWords }: SearchIndex): Generator<string> {
  const replies = entries.flatMap(({ wordings = [] }) => wordings)
  const said = ({ reply, status, text }: IndexWording) =>
    ['Reply:', reply, status, text].filter(Boolean).join(' ')
  const phrases = Object.values(causeWords).flat()
  for (let number = 0; number * REPLIES < replies.length; number++) {
    const prose = phrases.slice(number * PHRASES, (number + 1) * PHRASES).join(', ')
    const lines = replies.slice(number * REPLIES, (number + 1) * REPLIES).map(said)
    yield `${prose}.\n\n${number % 3 ? lines.join('\n') : JSON.stringify({ lines })}`
  }
}

/**
 * Makes a dictionary ready for its first text, in steps of a few milliseconds, so that a page can do it in idle time:
 * reads its words, then matches what it holds itself, for code is slow until it has run a while. Never throws but
 * where a reader of the engine that is loaded apart cannot be loaded.
 */
export async function* makeReady(index: SearchIndex): AsyncGenerator<void> {
  yield* readWords(index)
  compiled(index)
  for (const text of practiceTexts(index)) {
    yield
    await match(text, index)
  }
}
