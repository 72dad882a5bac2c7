import { expect, test } from 'vitest'
import { codeMap } from './code-map.ts'
import { testContent } from './test-content.ts'

test('the map holds classes and subjects that have an entry, and no others', () => {
  const map = codeMap(testContent())
  expect(map.replyClasses.map(({ digit, links }) => [digit, links.map(({ code }) => code)])).toEqual([
    ['4', ['450']],
    ['5', ['552']],
  ])
  expect(map.subjects.map(({ digit, links }) => [digit, links.map(({ code }) => code)])).toEqual([
    ['2', ['4.2.2', '5.2.2']],
  ])
})

test('details are ordered by number, not by letter', () => {
  const content = testContent()
  const full = content.status['x.2.2']
  if (full) content.status['x.2.10'] = { ...full, classes: { 5: 'observed' }, lookalikes: [] }
  expect(codeMap(content).subjects[0]?.links.map(({ code }) => code)).toEqual(['4.2.2', '5.2.2', '5.2.10'])
})
