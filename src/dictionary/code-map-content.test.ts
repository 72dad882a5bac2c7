import { expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { codeMap } from './code-map.ts'
import { allLinks } from './link.ts'

const content = readContent()
const { replyClasses, table, own } = codeMap(content)

test('every code that has a page stands on the map, and once', () => {
  const cells = [
    ...table.flatMap(({ cells, more }) => [...cells, ...more.flatMap((line) => line.cells)]),
    ...own.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells)),
  ]
  const mapped = [...replyClasses, ...cells].flatMap((place) => place?.codes ?? [])
  const pages = [...allLinks(content).values()].filter(({ kind }) => kind === 'reply' || kind === 'status')
  expect(mapped.map(({ path }) => path).sort()).toEqual(pages.map(({ path }) => path).sort())
})

test('only security has more registered details than the table has columns', () => {
  expect(table.filter(({ more }) => more.length > 0).map(({ digit }) => digit)).toEqual(['7'])
})

test('of every code outside the registry the vendor is named', () => {
  const nameless = own.flatMap(({ groups }) => groups).filter(({ vendors }) => vendors.length === 0)
  expect(nameless.flatMap(({ cells }) => cells.map(({ id }) => id))).toEqual([])
})
