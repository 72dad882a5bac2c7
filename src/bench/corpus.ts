import { z } from 'astro/zod'
import { type Fate, inputOf, type TestCase } from '../build/read-test-cases.ts'
import { decodeBytes } from '../match/read/source.ts'

const labelled = z.object({ id: z.string(), text: z.string(), causes: z.array(z.string()).min(1) })

/** A text and the causes that a right answer to it may carry. */
export type Labelled = z.infer<typeof labelled>

/** What a test case pastes; a file's bytes as text, since the rivals read no others. */
export function textOf(testCase: TestCase): string {
  const input = inputOf(testCase)
  return typeof input === 'string' ? input : decodeBytes(input)
}

// A paste is answered for those who failed first, then for those still tried, then for those who got the mail.
function urgency({ causes, delayed }: Fate): number {
  if (causes[0] === 'not-a-bounce') return 2
  return delayed ? 1 : 0
}

/** The engine's test cases as a corpus; the answer is that of the first recipient who failed. */
export function corpusOf(cases: readonly TestCase[]): Labelled[] {
  return cases.map((one) => {
    const [first] = one.recipients.toSorted((a, b) => urgency(a) - urgency(b))
    return { id: one.name, text: textOf(one), causes: first?.causes ?? [] }
  })
}

/** A corpus from NDJSON, {"id","text","causes"} a line; throws with the line's number where one is not so. */
export function parseCorpus(ndjson: string): Labelled[] {
  return ndjson.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return []
    try {
      return [labelled.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`line ${number + 1} of the corpus: ${(error as Error).message}`)
    }
  })
}
