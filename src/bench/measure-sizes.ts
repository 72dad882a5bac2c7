import type { SearchIndex } from '../dictionary/search-index.ts'
import { match } from '../match/match.ts'
import type { Material } from './material.ts'
import { type Report, type Row, under } from './report.ts'
import { NOTICE, SIZES, type Size, textsOf } from './texts.ts'
import { spreadOf, timeEach, timeOf } from './time.ts'

const SEED = 1
/** ms in Node, for the median of notices. */
const NOTICE_GOAL = 4
/** Texts of a megabyte and more are few, and run few times. */
const LARGE = 500_000

function figuresOf(texts: number, times: readonly number[]): Row['figures'] {
  const { runs, p50, p95, max } = spreadOf(times)
  return { texts, runs, 'p50 ms': p50, 'p95 ms': p95, 'max ms': max }
}

async function rowsOf(size: Size, material: Material, index: SearchIndex): Promise<Row[]> {
  const isLarge = size.length >= LARGE
  const samples = textsOf(size, material, isLarge ? 6 : 60, SEED)
  const patience = isLarge ? { warmUp: 1, rounds: 5, seconds: 0 } : { warmUp: 5, rounds: 10, seconds: 3 }
  const times = await timeEach(samples, ({ text }) => match(text, index), patience)
  const forms = Object.keys(size.forms)
  const all = figuresOf(samples.length, times.flat())
  const goal = size === NOTICE ? under('p50', Number(all['p50 ms']), NOTICE_GOAL) : undefined
  const byForm = forms.map((form): Row => {
    const own = times.filter((_, place) => samples[place]?.form === form)
    return { what: `  ${form}`, figures: figuresOf(own.length, own.flat()) }
  })
  return [{ what: size.name, figures: all, goal }, ...(forms.length > 1 ? byForm : [])]
}

/** The first match with a dictionary, which prepares it for all others. */
async function firstMatch(material: Material, index: SearchIndex): Promise<Row> {
  const [sample] = textsOf(NOTICE, material, 1, SEED)
  const times: number[] = []
  for (let run = 0; run < 10; run++) times.push(await timeOf(() => match(sample?.text ?? '', { ...index })))
  return { what: 'First match with a dictionary', figures: figuresOf(1, times) }
}

/** How long a match takes, by the text's size. */
export async function measureSizes(material: Material, index: SearchIndex): Promise<Report> {
  const rows: Row[] = []
  for (const size of SIZES) rows.push(...(await rowsOf(size, material, index)))
  return {
    title: 'Time by size, in Node',
    notes: [
      `Texts from the ${material.bounces.length} test cases that can grow and the ${material.wordings.length} wordings of the dictionary, in neutral prose; seed ${SEED}.`,
      'Where a whole bounce stands in a text, every other one is a test case. Sizes are in characters; several rounds after a warm-up.',
    ],
    tables: [rows, [await firstMatch(material, index)]],
  }
}
