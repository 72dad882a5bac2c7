import type { SearchIndex } from '../dictionary/search-index.ts'
import { compiled } from './compile.ts'
import { type Considered, consider, openHearing } from './judge.ts'
import { peopleIn, readInput } from './match.ts'
import type { Hit, Reading } from './result.ts'
import { type Sureness, surenessOf } from './sureness.ts'
import { codesSay, type Weighed } from './weigh.ts'

/** Something found and how much it counted, 0 to 1. */
export interface Counted {
  what: string
  count: number
}

/** How the answer about one recipient came about, kind of evidence by kind; each list with what counted most first. */
export interface Account {
  address: string | null
  /** The stretches that were read, and the weight of each. */
  read: Counted[]
  /** What the codes say: "5.1.1 -> user-unknown" */
  codes: Counted[]
  /** The literal wordings found, by entry, with the part of the wording that is there. */
  wordings: (Counted & { fit: number })[]
  /** The words that betray a cause: "user unknown -> user-unknown" */
  words: Counted[]
  servers: string[]
  /** The causes by words, and by words and codes together. */
  causes: Weighed[]
  answers: Hit[]
  /** Null where there is no answer. */
  sureness: Sureness | null
}

const MOST = 8

// The best of each, what counted most first.
function most<One extends Counted>(counted: readonly One[]): One[] {
  const ascending = counted.toSorted((a, b) => a.count - b.count)
  const best = [...new Map(ascending.map((one) => [one.what, one])).values()]
  return best.sort((a, b) => b.count - a.count).slice(0, MOST)
}

function accountOf(
  address: string | null,
  { considered, shown, said }: { considered: Considered; shown: string; said: Counted[] },
): Omit<Account, 'sureness'> {
  const { statements, clues, causes, ranked } = considered
  const excerpt = (start: number, end: number) => shown.slice(start, end).replace(/\s+/g, ' ')
  return {
    address,
    read: statements.list.map(({ passage, weight }) => ({ what: passage.text, count: weight })),
    codes: most(said),
    wordings: most(
      clues.wordings.map(({ wording, strength, fit }) => ({ what: wording.entry.id, count: strength, fit })),
    ),
    words: most(
      clues.meanings.map(({ means, strength, span }) => ({
        what: `${excerpt(...span)} -> ${means.join(', ')}`,
        count: strength,
      })),
    ),
    servers: [...new Set(clues.servers.flatMap(({ means }) => means))],
    causes: causes.slice(0, MOST),
    answers: ranked,
  }
}

/** How each answer to a pasted text or a dropped file came about, recipient by recipient; never throws. */
export async function accountsOf(
  input: string | Uint8Array,
  index: SearchIndex,
): Promise<{ reading: Reading; accounts: Account[] }> {
  const taken = await readInput(input)
  const dictionary = compiled(index)
  const hearing = openHearing(taken, dictionary)
  const accounts = peopleIn(taken).map((about) => {
    const considered = consider(about, hearing)
    const said = codesSay(considered.clues.found, dictionary).map(({ code, cause, says }) => ({
      what: `${code} -> ${cause}`,
      count: says,
    }))
    const [first] = considered.ranked
    const account = accountOf(about.address, { considered, shown: taken.shown, said })
    return { ...account, sureness: first ? surenessOf(first, considered, dictionary) : null }
  })
  return { reading: taken.reading, accounts }
}
