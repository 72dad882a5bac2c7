import { expect, test } from 'vitest'
import { maskedWording, splitWording } from './wording-text.ts'

test('a wording is taken apart at its placeholders', () => {
  expect(splitWording('<address>... Relaying denied [<ip>]')).toEqual([
    { text: 'address', variable: true },
    { text: '... Relaying denied [', variable: false },
    { text: 'ip', variable: true },
    { text: ']', variable: false },
  ])
})

test('angle brackets around anything else stay literal', () => {
  expect(splitWording('<b>bold</b>')).toEqual([{ text: '<b>bold</b>', variable: false }])
})

test('a masked wording names its variable parts', () => {
  expect(maskedWording('<address>... User unknown')).toBe('[address]... User unknown')
})
