import { describe, expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { statsOf } from './stats.ts'
import { testContent } from './test-content.ts'

test('counts what a content holds, and names what it lacks', () => {
  const stats = statsOf(testContent())
  expect(stats.pages).toEqual({ replies: 2, statuses: 2, messages: 2, causes: 2, servers: 1 })
  expect(Object.values(stats.byCause).reduce((sum, n) => sum + n, 0)).toBe(2)
  expect(stats.missing.causesWithoutMessage).toEqual(['unknown'])
  expect(stats.missing.languages[0]).toMatch(/^full: ja, /)
})

describe('the dictionary holds at least', () => {
  const { pages, wordings, byServer } = statsOf(readContent())
  const { 'many or unknown': _, ...servers } = byServer

  test.each([
    ['320 server replies', pages.messages, 320],
    ['700 literal wordings', wordings, 700],
    ['70 servers that say them', Object.keys(servers).length, 70],
  ])('%s', (_, number, least) => {
    expect(number).toBeGreaterThanOrEqual(least)
  })
})
