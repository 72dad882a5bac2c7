import { expect, test } from 'vitest'
import { compressedSize } from './compressed-size.ts'
import { measurePages, pageKind } from './measure-pages.ts'
import { noise } from './noise.ts'

test.each([
  ['/index.html', 'list'],
  ['/ko/index.html', 'list'],
  ['/ko/causes/index.html', 'list'],
  ['/causes/mailbox-full/index.html', 'entry'],
  ['/550/index.html', 'entry'],
  ['/ko/5.7.26/index.html', 'entry'],
  ['/ko/guide/index.html', 'other'],
  ['/404.html', 'other'],
])('%s is the page of kind %s', (file, kind) => {
  expect(pageKind(file)).toBe(kind)
})

test('tells the largest page of each kind', () => {
  const pages = new Map([
    ['/550/index.html', noise(100)],
    ['/551/index.html', noise(300)],
    ['/index.html', noise(200)],
  ])
  expect(measurePages(pages)).toEqual([
    {
      what: 'HTML of an entry page',
      where: '/551/index.html',
      size: compressedSize(noise(300)),
      limit: 14_600,
    },
    { what: 'HTML of a list page', where: '/index.html', size: compressedSize(noise(200)), limit: 20_000 },
  ])
})

test('tells every page above its limit, an entry page from 14,601 bytes on', () => {
  const pages = new Map([
    ['/550/index.html', noise(20_000)],
    ['/551/index.html', noise(21_000)],
    ['/552/index.html', noise(1_000)],
    ['/codes/index.html', noise(20_000)],
  ])
  const over = measurePages(pages).filter(({ size, limit }) => size > (limit ?? 0))
  expect(over.map(({ where }) => where)).toEqual(['/551/index.html', '/550/index.html'])
})
