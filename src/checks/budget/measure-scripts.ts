import { type Chunks, chunkName, reach, sumOf } from './chunks.ts'
import { compressedSize } from './compressed-size.ts'
import type { Measured } from './measured.ts'
import { pageScripts } from './page-scripts.ts'

const START_LIMIT = 6_000
/** An engine with one language's index. */
const SEARCH_LIMIT = 60_000
/** What shows the box's answers, which comes with either engine. */
const UI_LIMIT = 12_000

/** Fetched only for a message's source, and for a huge paste: mime.BZ97B_mR.js, match.worker.DERd_X4a.js */
const APART = /(?:^|[.-])(?:mime|worker)\./

/** The engines, each fetched only for its kind of question: look-up.C3.js, match.D4.js */
const ENGINES = { 'A look-up': /^look-up\./, 'A paste': /^match\./ }
const isEngine = (name: string) => Object.values(ENGINES).some((pattern) => pattern.test(name))

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
 * Lines for what the search fetches when it is touched: each engine in each language with its index, what shows the
 * answers; then what stands apart.
 * @param home the home page's HTML
 * @param indexes the texts of the search indexes by path: "/search-index.en.715fe5aa2b.json"
 * @throws where nothing is found to measure, as then nobody would watch the size any more
 */
export function measureSearch(
  home: string,
  chunks: Chunks,
  indexes: ReadonlyMap<string, string>,
): Measured[] {
  const before = loadedAtOnce(home, chunks)
  const later = [...reach(chunks, before, { late: true })].filter((name) => !before.has(name))
  const fetched = later.filter((name) => !APART.test(name))
  if (!fetched.length)
    throw new Error('The home page leads to no script of the search: no import("./….js") was found.')
  if (!indexes.size) throw new Error('The build holds no search-index.….json')
  const engines = Object.entries(ENGINES).flatMap(([question, pattern]) => {
    const names = fetched.filter((name) => pattern.test(name))
    if (!names.length) throw new Error(`${question} fetches no engine: no script is called ${pattern}`)
    return [...indexes].map(([file, text]) => ({
      what: `${question}: its engine with an index`,
      where: [...names, chunkName(file)].join(' + '),
      size: sumOf(chunks, names) + compressedSize(text),
      limit: SEARCH_LIMIT,
    }))
  })
  const ui = fetched.filter((name) => !isEngine(name))
  return [
    ...engines,
    { what: 'What shows the answers', where: ui.join(' + '), size: sumOf(chunks, ui), limit: UI_LIMIT },
    ...later
      .filter((name) => APART.test(name))
      .map((name) => ({ what: 'Apart, only where needed', where: name, size: sumOf(chunks, [name]) })),
  ]
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
