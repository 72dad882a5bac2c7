import { expect, test } from 'vitest'
import { compressedSize } from './compressed-size.ts'
import { readSearchData } from './search-data.ts'

const data = readSearchData(
  new Map([
    ['/search-index.715fe5aa2b.json', '{"entries":[]}'],
    ['/search-titles.en.5d0c1f20b7.json', '"title"'],
    ['/search-titles.ko.5d0c1f20b7.json', '"제목"'],
    ['/550.json', '{}'],
    ['/ko/search-cards.en.1.json', '{}'],
  ]),
)

test('finds a file in a language, and what is the same in each', () => {
  expect(data('titles', 'ko')).toEqual({
    name: 'search-titles.ko.5d0c1f20b7.json',
    size: compressedSize('"제목"'),
  })
  expect(data('index', 'en')).toEqual(data('index', 'ko'))
})

test('throws where there is none', () => {
  expect(() => data('cards', 'en')).toThrow('The build holds no search-cards.….json in en')
})
