import { expect, it } from 'vitest'
import { editDistance } from './spelling.ts'

it.each([
  ['unkown', 'unknown', 1],
  ['usre', 'user', 1],
  ['mialbox', 'mailbox', 1],
  ['full', 'full', 0],
  ['quota', 'relay', 3],
  ['a', 'abcdef', 3],
])('counts the edits from %s to %s, at most two: %i', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits)
})
