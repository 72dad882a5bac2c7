import { expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { makeReady } from './make-ready.ts'
import { matchText } from './match.ts'

it('makes a dictionary ready in many small steps, and changes no answer', async () => {
  const [fresh, ready] = [1, 2].map(() => buildSearchIndex(readContent(), 'en'))
  if (!fresh || !ready) throw new Error('no index')
  let steps = 0
  for await (const _ of makeReady(ready)) steps++
  expect(steps).toBeGreaterThan(50)
  const bounce = '550 5.1.1 <kim@example.kr>... User unknown'
  expect(matchText(bounce, ready)).toEqual(matchText(bounce, fresh))
})
