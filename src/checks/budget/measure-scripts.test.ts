import { describe, expect, test } from 'vitest'
import { readChunks } from './chunks.ts'
import { compressedSize } from './compressed-size.ts'
import { measureSearch, measureStart } from './measure-scripts.ts'
import { noise } from './noise.ts'
import { readSearchData } from './search-data.ts'

const THEME = 'document.documentElement.dataset.theme=1'
const HOME = `<script>${THEME}</script><script type="module" src="/_astro/page.js"></script>`
const CODE = {
  '/_astro/page.js': 'import"./shared.js";import(`./search.js`)',
  '/_astro/shared.js': 'export const a=1',
  '/_astro/search.js':
    'import"./shared.js";import(`./look-up.C3.js`);import(`./match.D4.js`);import(`./match.worker.C2.js`)',
  '/_astro/look-up.C3.js': 'export const lookUp=1',
  '/_astro/match.D4.js': 'export const engine=1;import(`./mime.B1.js`)',
  '/_astro/mime.B1.js': 'import"./match.D4.js"',
  '/_astro/match.worker.C2.js': 'export const worker=1',
}
const DATA = {
  '/search-index.1.json': '{"entries":[]}',
  '/search-titles.en.2.json': '"title"',
  '/search-titles.ko.3.json': '"제목"',
  '/search-cards.en.4.json': '["card"]',
  '/search-cards.ko.5.json': '["카드"]',
  '/search-words.6.json': '{}',
}
const data = readSearchData(new Map(Object.entries(DATA)))

const chunksWith = (changes: Partial<typeof CODE> = {}) =>
  readChunks(new Map(Object.entries({ ...CODE, ...changes })))
const sizes = (...texts: string[]) => texts.reduce((sum, text) => sum + compressedSize(text), 0)

describe('measureStart', () => {
  test('adds inline scripts, module scripts and what these import, each compressed by itself', () => {
    const size = sizes(THEME, CODE['/_astro/page.js'], CODE['/_astro/shared.js'])
    expect(measureStart(new Map([['/index.html', HOME]]), chunksWith())).toEqual([
      { what: 'JavaScript before the search is touched', where: '/index.html', size, limit: 6_000 },
    ])
  })

  test('tells every page above the limit', () => {
    const pages = new Map([
      ['/index.html', HOME],
      ['/550/index.html', `<script>${noise(8_000)}</script>`],
      ['/551/index.html', `<script>${noise(9_000)}</script>`],
    ])
    const told = measureStart(pages, chunksWith())
    expect(told.map(({ where }) => where)).toEqual(['/551/index.html', '/550/index.html'])
    expect(told.every(({ size, limit = 0 }) => size > limit)).toBe(true)
  })
})

describe('measureSearch', () => {
  test('adds each engine to what it searches, what shows the answers to nothing that the page had before', () => {
    const told = measureSearch(HOME, chunksWith(), data).filter(({ limit }) => limit !== undefined)
    expect(told.map(({ where, size, limit }) => [where, size, limit])).toEqual([
      ...['titles.en.2', 'titles.ko.3'].map((titles) => [
        `look-up.C3.js + search-index.1.json + search-${titles}.json`,
        sizes(
          CODE['/_astro/look-up.C3.js'],
          DATA['/search-index.1.json'],
          DATA[`/search-${titles}.json` as keyof typeof DATA],
        ),
        60_000,
      ]),
      [
        'match.D4.js + search-index.1.json',
        sizes(CODE['/_astro/match.D4.js'], DATA['/search-index.1.json']),
        60_000,
      ],
      ['search.js', sizes(CODE['/_astro/search.js']), 14_600],
      [
        'search-titles.en.2.json + search-cards.en.4.json',
        sizes(DATA['/search-titles.en.2.json'], DATA['/search-cards.en.4.json']),
        65_000,
      ],
      [
        'search-titles.ko.3.json + search-cards.ko.5.json',
        sizes(DATA['/search-titles.ko.3.json'], DATA['/search-cards.ko.5.json']),
        65_000,
      ],
    ])
  })

  test('tells reader, worker and the words of other languages apart, without a limit', () => {
    const told = measureSearch(HOME, chunksWith(), data).filter(({ limit }) => limit === undefined)
    expect(told.map(({ where, size }) => [where, size])).toEqual([
      ['match.worker.C2.js', sizes(CODE['/_astro/match.worker.C2.js'])],
      ['mime.B1.js', sizes(CODE['/_astro/mime.B1.js'])],
      ['search-words.6.json', sizes(DATA['/search-words.6.json'])],
    ])
  })

  test('grows with every script that the search imports', () => {
    const chunks = chunksWith({ '/_astro/match.D4.js': `export const engine='${noise(80_000)}'` })
    const paste = measureSearch(HOME, chunks, data).find(({ what }) => what.startsWith('A paste'))
    expect(paste?.size).toBeGreaterThan(60_000)
  })

  test('throws where there is no search or no index to measure', () => {
    expect(() => measureSearch(HOME, chunksWith({ '/_astro/page.js': '' }), data)).toThrow('no import(')
    expect(() => measureSearch(HOME, chunksWith(), readSearchData(new Map()))).toThrow('no search-index')
    const nameless = chunksWith({ '/_astro/search.js': 'import(`./look-up.C3.js`)' })
    expect(() => measureSearch(HOME, nameless, data)).toThrow(/A paste.*: no script is called/)
  })
})
