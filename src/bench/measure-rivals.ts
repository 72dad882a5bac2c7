import type { SearchIndex, TitledIndex } from '../dictionary/search-index.ts'
import { match } from '../match/match.ts'
import type { Labelled } from './corpus.ts'
import type { Report, Row } from './report.ts'
import { documentsOf, type Search } from './rivals/documents.ts'
import { fuseSearch } from './rivals/fuse.ts'
import { miniSearch } from './rivals/minisearch.ts'
import { overlapSearch } from './rivals/overlap.ts'
import { type Answered, type Groups, NOTHING_FOUND, scoreOf } from './rivals/score.ts'
import { spreadOf } from './time.ts'

/** The causes of the hits for a text, the best first. */
type Answer = (text: string) => readonly string[] | Promise<readonly string[]>

/** Which texts a rival gets, and how much of each. */
interface Cap {
  texts: number
  characters: number
}

/** Fuse.js takes a second for a few hundred characters. */
const FUSE_CAP: Cap = { texts: 40, characters: 300 }
const WARM_UP = 20

/** Evenly chosen items, at most so many. */
export function evenly<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most)
  return Array.from(
    { length: Math.min(items.length, most) },
    (_, place) => items[Math.floor(place * step)] as T,
  )
}

function engine(index: SearchIndex): Answer {
  return async (text) => {
    const { recipients } = await match(text, index)
    return recipients[0].hits.map(({ cause }) => cause ?? '')
  }
}

function rival(search: Search): Answer {
  return (text) => search(text).map(({ cause }) => cause)
}

async function rowOf(
  what: string,
  answer: Answer,
  corpus: readonly Labelled[],
  groups: Groups,
): Promise<Row> {
  for (const { text } of corpus.slice(0, WARM_UP)) await answer(text)
  const answers: Answered[] = []
  const times: number[] = []
  for (const { text, causes } of corpus) {
    const start = performance.now()
    const found = await answer(text)
    times.push(performance.now() - start)
    answers.push({ found, accepted: causes })
  }
  const { texts, first, few, group } = scoreOf(answers, groups)
  const share = (count: number) => `${((100 * count) / texts).toFixed(1)} %`
  const { p50, p95 } = spreadOf(times)
  return {
    what,
    figures: {
      texts,
      'cause right': share(first),
      'among first three': share(few),
      'group right': share(group),
      'p50 ms': p50,
      'p95 ms': p95,
    },
  }
}

/** The engine beside search libraries, on the same dictionary and the same labelled texts. */
export async function measureRivals(
  corpus: readonly Labelled[],
  index: TitledIndex,
  groups: Groups,
  origin: string,
): Promise<Report> {
  const documents = documentsOf(index)
  const few = evenly(corpus, FUSE_CAP.texts).map((one) => ({
    ...one,
    text: one.text.slice(0, FUSE_CAP.characters),
  }))
  const rows = [
    await rowOf('this engine', engine(index), corpus, groups),
    await rowOf('naive token overlap', rival(overlapSearch(documents)), corpus, groups),
    await rowOf('MiniSearch', rival(miniSearch(documents)), corpus, groups),
    await rowOf('Fuse.js, capped', rival(fuseSearch(documents)), few, groups),
    await rowOf('this engine, capped alike', engine(index), few, groups),
  ]
  return {
    title: 'Beside search libraries',
    notes: [
      `${corpus.length} texts of ${origin}; right is a cause that the label accepts for the first recipient who failed.`,
      `All know the same ${documents.length} entries: titles, wordings with their codes, cause words. A rival's answer is its best hit's cause; no hit says ${NOTHING_FOUND}.`,
      `Capped: at most ${FUSE_CAP.texts} of the texts, the first ${FUSE_CAP.characters} characters of each, since Fuse.js takes about a second for those.`,
    ],
    tables: [rows],
  }
}
