import { expect, test } from 'vitest'
import { measureBudget } from './measure-budget.ts'

const BUILD = {
  '/index.html': '<script type="module" src="/_astro/page.js"></script>',
  '/550/index.html': '<h1>550</h1>',
  '/guide/index.html': '<h1>Guide</h1>',
  '/550.json': '{}',
  '/_astro/page.js': 'import(`./search.js`)',
  '/_astro/search.js': 'import(`./look-up.C3.js`);import(`./match.D4.js`)',
  '/_astro/look-up.C3.js': '',
  '/_astro/match.D4.js': '',
  '/search-index.1.json': '{}',
  '/search-titles.en.2.json': '""',
  '/search-titles.ko.3.json': '""',
  '/search-cards.en.4.json': '[]',
  '/search-cards.ko.5.json': '[]',
  '/search-words.6.json': '{}',
}

test('measures each kind of page, the scripts and the search', () => {
  const { measured, requests } = measureBudget(new Map(Object.entries(BUILD)))
  expect(measured.map(({ what, where }) => [what, where])).toEqual([
    ['HTML of an entry page', '/550/index.html'],
    ['HTML of a list page', '/index.html'],
    ['HTML of any other page', '/guide/index.html'],
    ['JavaScript before the search is touched', '/index.html'],
    [
      'A look-up: its engine, the index and the titles',
      'look-up.C3.js + search-index.1.json + search-titles.en.2.json',
    ],
    [
      'A look-up: its engine, the index and the titles',
      'look-up.C3.js + search-index.1.json + search-titles.ko.3.json',
    ],
    ['A paste: its engine and the index', 'match.D4.js + search-index.1.json'],
    ['What shows the answers', 'search.js'],
    ['What is shown of the entries', 'search-titles.en.2.json + search-cards.en.4.json'],
    ['What is shown of the entries', 'search-titles.ko.3.json + search-cards.ko.5.json'],
    ['Apart, in idle time', 'search-words.6.json'],
  ])
  expect(requests).toEqual([])
})

test('names what an entry page asks for before it is whole', () => {
  const html = '<link rel="stylesheet" href="/a.css">'
  const { requests } = measureBudget(new Map(Object.entries({ ...BUILD, '/550/index.html': html })))
  expect(requests).toEqual(['/550/index.html: <link rel="stylesheet" href="/a.css">'])
})

test('throws where there is no home page', () => {
  expect(() => measureBudget(new Map())).toThrow('The build holds no /index.html')
})
