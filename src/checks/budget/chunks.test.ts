import { describe, expect, test } from 'vitest'
import { chunkName, reach, readChunks, sumOf } from './chunks.ts'

const built = readChunks(
  new Map([
    ['/index.html', '<script type="module" src="/_astro/page.js"></script>'],
    ['/_astro/page.js', 'import{t as e}from"./shared.js";const go=()=>import(`./search.js`);'],
    ['/_astro/shared.js', 'export const t=1,from="from=<`,i",words=["from`,`sender"];'],
    ['/_astro/search.js', 'import"./shared.js";import("./mime.js")'],
    ['/_astro/mime.js', "export*from'./page.js';"],
  ]),
)

test('reads only the built scripts, and tells imports from import()', () => {
  expect([...built].map(([name, { fixed, late }]) => [name, fixed, late])).toEqual([
    ['page.js', ['shared.js'], ['search.js']],
    ['shared.js', [], []],
    ['search.js', ['shared.js'], ['mime.js']],
    ['mime.js', ['page.js'], []],
  ])
})

describe('reach', () => {
  test('follows imports only, unless told to follow import() too', () => {
    expect([...reach(built, ['page.js'], { late: false })]).toEqual(['page.js', 'shared.js'])
    expect([...reach(built, ['page.js'], { late: true })]).toEqual([
      'page.js',
      'shared.js',
      'search.js',
      'mime.js',
    ])
  })
})

test('adds up chunks, and throws on one that is not there', () => {
  const size = (name: string) => built.get(name)?.size ?? Number.NaN
  expect(sumOf(built, ['page.js', 'mime.js'])).toBe(size('page.js') + size('mime.js'))
  expect(() => sumOf(built, ['gone.js'])).toThrow(
    'gone.js is loaded by a page or script, but is not in /_astro/',
  )
})

test('knows a script by its file name, below any base', () => {
  expect(chunkName('/dictionary/_astro/Base.B_NuJcyu.js')).toBe('Base.B_NuJcyu.js')
})
