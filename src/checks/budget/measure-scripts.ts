import { LANGUAGES, type Lang } from '../../i18n/languages.ts'
import { type Chunks, chunkName, reach, sumOf } from './chunks.ts'
import { compressedSize } from './compressed-size.ts'
import type { Measured } from './measured.ts'
import { pageScripts } from './page-scripts.ts'
import type { SearchData } from './search-data.ts'

const START_LIMIT = 6_000
/** An engine with all data without which it finds nothing, in one language. */
const SEARCH_LIMIT = 60_000
/** What shows the box's answers, which comes with either engine: one round trip of a new connection. */
const UI_LIMIT = 14_600
/** What is shown of the answers in one language. */
const SHOWN_LIMIT = 65_000

/**
 * Fetched only for a message's source, for HTML, for JSON and tables, for a huge paste, and for a report:
 * mime.BZ97B_mR.js, html.C1.js, structured.D2.js, match.worker.DERd_X4a.js, show-report.E3.js
 */
const APART = /(?:^|[.-])(?:mime|html|structured|worker|show-report)\./

/** The box's own chunk, which is there before either engine: attach-search.F4.js */
const BOX = /^attach-search\./

/** The kinds of questions: the engine that is fetched only for it, look-up.C3.js or match.D4.js, and what data that searches. */
const QUESTIONS = [
  {
    what: 'A look-up: its engine, the index and the titles',
    engine: /^look-up\./,
    data: ['index', 'titles'],
  },
  { what: 'A paste: its engine and the index', engine: /^match\./, data: ['index'] },
]

/** Lines for the JavaScript that pages load before the search is touched: the largest sum, and all above the limit. */
export function measureStart(pages: ReadonlyMap<string, string>, chunks: Chunks): Measured[] {
  const sizeOfInline = remembered(compressedSize)
  return [...pages]
    .map(([where, html]) => {
      const inline = pageScripts(html).inline.reduce((sum, text) => sum + sizeOfInline(text), 0)
      const size = inline + sumOf(chunks, loadedAtOnce(html, chunks))
      return { what: 'JavaScript before the search is touched', where, size, limit: START_LIMIT }
    })
    .sort((a, b) => b.size - a.size)
    .filter(({ size }, place) => place === 0 || size > START_LIMIT)
}

/**
 * Lines for what the search fetches when it is touched: what finds the answer to each kind of question, what shows
 * the answers; then what stands apart.
 * @param home the home page's HTML
 * @throws where nothing is found to measure, as then nobody would watch the size any more
 */
export function measureSearch(home: string, chunks: Chunks, data: SearchData): Measured[] {
  const before = loadedAtOnce(home, chunks)
  const later = [...reach(chunks, before, { late: true })].filter((name) => !before.has(name))
  const fetched = later.filter((name) => !APART.test(name))
  if (!fetched.length)
    throw new Error('The home page leads to no script of the search: no import("./….js") was found.')
  const engines = new Set(QUESTIONS.flatMap(({ engine }) => [...chunksOf(engine, fetched, chunks, before)]))
  const ui = fetched.filter((name) => !engines.has(name))
  return [
    ...QUESTIONS.flatMap((question) =>
      measureQuestion(question, chunksOf(question.engine, fetched, chunks, before), chunks, data),
    ),
    { what: 'What shows the answers', where: ui.join(' + '), size: sumOf(chunks, ui), limit: UI_LIMIT },
    ...inEachLanguage((lang) => ({
      ...sumOfData(['titles', 'cards'], lang, data),
      what: 'What is shown of the entries',
      limit: SHOWN_LIMIT,
    })),
    ...later
      .filter((name) => APART.test(name))
      .map((name) => ({ what: 'Apart, only where needed', where: name, size: sumOf(chunks, [name]) })),
    ...inEachLanguage((lang) => ({
      ...sumOfData(['words'], lang, data),
      what: 'Apart, in idle time',
    })),
  ]
}

/** An engine's chunk and those that it needs besides what the page and its search box have loaded. */
function chunksOf(
  engine: RegExp,
  fetched: readonly string[],
  chunks: Chunks,
  before: ReadonlySet<string>,
): Set<string> {
  const own = fetched.filter((name) => engine.test(name))
  const box = reach(
    chunks,
    fetched.filter((name) => BOX.test(name)),
    { late: false },
  )
  return new Set(
    [...reach(chunks, own, { late: false })].filter((name) => !before.has(name) && !box.has(name)),
  )
}

function measureQuestion(
  { what, engine, data: kinds }: (typeof QUESTIONS)[number],
  names: ReadonlySet<string>,
  chunks: Chunks,
  data: SearchData,
): Measured[] {
  if (!names.size) throw new Error(`${what}: no script is called ${engine}`)
  return inEachLanguage((lang) => {
    const { where, size } = sumOfData(kinds, lang, data)
    return {
      what,
      where: [...names, where].join(' + '),
      size: sumOf(chunks, names) + size,
      limit: SEARCH_LIMIT,
    }
  })
}

/** A line for each language, or one where it is the same in all. */
function inEachLanguage(lineOf: (lang: Lang) => Measured): Measured[] {
  const lines = new Map(LANGUAGES.map(lineOf).map((line) => [line.where, line]))
  return [...lines.values()]
}

function sumOfData(kinds: readonly string[], lang: Lang, data: SearchData): Pick<Measured, 'where' | 'size'> {
  const files = kinds.map((kind) => data(kind, lang))
  return {
    where: files.map(({ name }) => name).join(' + '),
    size: files.reduce((sum, { size }) => sum + size, 0),
  }
}

/** The chunks that a page loads by itself. */
function loadedAtOnce(html: string, chunks: Chunks): Set<string> {
  return reach(chunks, pageScripts(html).linked.map(chunkName), { late: false })
}

/** The same function, asked once for each text: all pages carry the same inline script. */
function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const size = known.get(text) ?? measure(text)
    known.set(text, size)
    return size
  }
}
