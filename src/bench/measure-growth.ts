import type { SearchIndex } from '../dictionary/search-index.ts'
import { match } from '../match/match.ts'
import { grownIndex } from './grown-index.ts'
import type { Material } from './material.ts'
import { type Report, type Row, under } from './report.ts'
import { NOTICE, textsOf } from './texts.ts'
import { type Spread, spreadOf, timeEach, timeOf } from './time.ts'

const SEED = 3
/** How many times the messages, and how many times the time at most. */
const STEPS = [
  { times: 1, limit: null },
  { times: 10, limit: 4 },
  { times: 100, limit: 20 },
]

/** How the time of a notice grows with the dictionary. */
export async function measureGrowth(material: Material, index: SearchIndex): Promise<Report> {
  const samples = textsOf(NOTICE, material, 30, SEED)
  const rows: Row[] = []
  let once: Spread | undefined
  for (const { times, limit } of STEPS) {
    const grown = grownIndex(index, times, SEED)
    const first = await timeOf(() => match('', grown))
    const patience = { warmUp: 2, rounds: 5, seconds: 3 }
    const spread = spreadOf((await timeEach(samples, ({ text }) => match(text, grown), patience)).flat())
    once ??= spread
    const growth = spread.p50 / once.p50
    rows.push({
      what: `×${times}`,
      figures: {
        entries: grown.entries.length,
        wordings: grown.entries.reduce((sum, { wordings = [] }) => sum + wordings.length, 0),
        'first match ms': first,
        runs: spread.runs,
        'p50 ms': spread.p50,
        'p95 ms': spread.p95,
        'max ms': spread.max,
        growth,
      },
      goal: limit === null ? undefined : under('growth', growth, limit, 'times'),
    })
  }
  return {
    title: 'Growth with the dictionary, in Node',
    notes: [
      `${samples.length} notices of 5 kB; new wordings are old ones with rare words made up and half the common ones exchanged; seed ${SEED}.`,
      'The first match prepares the dictionary; growth is that of the median.',
    ],
    tables: [rows],
  }
}
