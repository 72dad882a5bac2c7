import { expect, test } from 'vitest'
import { replyAnatomy, statusAnatomy, statusMeaning } from './anatomy.ts'
import { testContent } from './test-content.ts'

const content = testContent()

test.each([
  ['552', ['Permanent', 'Mail', undefined]],
  ['499', ['Temporary', 'Other', undefined]],
])('%s is drawn apart digit by digit', (code, titles) => {
  expect(replyAnatomy(code, content.codeParts).map(({ part }) => part?.title.en)).toEqual(titles)
})

test('an enhanced status code is drawn apart at its dots', () => {
  const parts = statusAnatomy('5.2.10', content.codeParts, null)
  expect(parts.map(({ digits, place }) => [digits, place])).toEqual([
    ['5', 'class'],
    ['.2', 'subject'],
    ['.10', 'detail'],
  ])
})

test('an unknown subject has the meaning of unknown ones', () => {
  expect(statusAnatomy('5.9.3', content.codeParts, null)[1]?.part?.title.en).toBe('Unknown')
})

test('the meaning of a whole code is that of its class', () => {
  expect(statusMeaning('4.2.2', content)?.title.en).toBe('Full for now')
  expect(statusMeaning('5.2.2', content)?.title.en).toBe('Full code')
  expect(statusMeaning('2.2.2', content)).toBeNull()
  expect(statusMeaning('5.9.9', content)).toBeNull()
})
