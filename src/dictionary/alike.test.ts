import { expect, test } from 'vitest'
import { alikeInOrder } from './alike.ts'

test('puts texts side by side that begin or end alike', () => {
  const texts = ['user unknown', 'mailbox full', 'unknown user', 'account unknown', 'mailbox is full']
  expect(alikeInOrder(texts)).toEqual([
    'user unknown',
    'account unknown',
    'mailbox full',
    'mailbox is full',
    'unknown user',
  ])
})

test('keeps every text, alike ones too', () => {
  expect(alikeInOrder([])).toEqual([])
  expect(alikeInOrder(['b', 'a', 'b']).toSorted()).toEqual(['a', 'b', 'b'])
})
