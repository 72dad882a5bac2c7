import { expect, it } from 'vitest'
import { markId, readMarkedId } from './marked-id.ts'

it.each([
  ['user-unknown', '<address>... user unknown', '<address>... ^user ^unknown'],
  ['no-such-user', 'no no such local user', '^no no ^such local ^user'],
])('marks %s', (id, text, marked) => {
  expect(markId(id, text)).toBe(marked)
  expect(readMarkedId(marked)).toEqual({ id, text })
})

it.each([
  ['unknown-user', 'user unknown'],
  ['user', 'users'],
  ['user', 'a ^ user'],
])('marks no %s in "%s"', (id, text) => {
  expect(markId(id, text)).toBeNull()
})

it('reads no id where none is marked', () => {
  expect(readMarkedId('user ^ unknown')).toEqual({ id: '', text: 'user ^ unknown' })
})
