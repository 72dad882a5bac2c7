import { expect, it } from 'vitest'
import { ADDRESSES } from '../fixed-files.ts'
import { SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { lostAddress } from './lost-address.ts'

it('misses an entry whose address was published', () => {
  expect(complaints(lostAddress, { [SAMPLE.message]: null })).toEqual([
    `${ADDRESSES}:1 /552-5.2.2-box-bursts/ is gone; restore its entry or add it to content/redirects.yaml`,
  ])
})

it('misses a redirect', () => {
  expect(complaints(lostAddress, { [SAMPLE.redirects]: null })).toEqual([
    `${ADDRESSES}:2 /552-old/ is gone; restore its entry or add it to content/redirects.yaml`,
  ])
})

it('asks for nothing where nothing was published', () => {
  expect(complaints(lostAddress, { [SAMPLE.addresses]: null })).toEqual([])
})
