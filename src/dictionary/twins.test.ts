import { describe, expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { dictionarySchema, twin } from '../schema/twin.ts'
import { allLinks } from './link.ts'
import { testContent } from './test-content.ts'
import { twinPath } from './twin-path.ts'
import { twinsOf } from './twins.ts'

describe.each([
  ['a small content', testContent()],
  ['the content', readContent()],
])('the twins of %s', (_, content) => {
  const twins = twinsOf(content)

  test('are there for every page, with its title in both languages', () => {
    const titles = (all: Iterable<{ path: string; title: unknown }>) =>
      Object.fromEntries([...all].map(({ path, title }) => [path, title]))
    expect(titles(twins)).toEqual(titles(allLinks(content).values()))
  })

  test('keep to their schema once they have travelled', () => {
    const faults = twins.flatMap((one) => {
      const { success, error } = twin.safeParse(JSON.parse(JSON.stringify(one)))
      return success ? [] : [`${one.path}: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`]
    })
    expect(faults).toEqual([])
  })
})

test('a twin that lacks a language breaks the schema', () => {
  const [first] = twinsOf(testContent())
  expect(twin.safeParse({ ...first, title: { en: 'Only English' } }).success).toBe(false)
})

test('the JSON Schema names every kind', () => {
  const text = JSON.stringify(dictionarySchema())
  for (const kind of ['"reply"', '"cause"', '"server"']) expect(text).toContain(kind)
})

test('a twin stands beside its page', () => {
  expect([twinPath('/5.7.26/'), twinPath('/causes/full/')]).toEqual(['/5.7.26.json', '/causes/full.json'])
})
