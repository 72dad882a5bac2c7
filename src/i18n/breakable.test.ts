import { expect, test } from 'vitest'
import { breakable } from './breakable.ts'

test.each([
  ['Outlook.com·Hotmail(개인용)', 'Outlook.com·|Hotmail|(개인용)'],
  ['DKIM 실패(Gmail)·REQUIRETLS', 'DKIM 실패|(Gmail)·|REQUIRETLS'],
  ['Catch-all refusal (Microsoft 365)', 'Catch-all refusal (Microsoft 365)'],
  ['(Gmail)', '(Gmail)'],
])('%s may break as %s', (title, parts) => {
  expect(breakable(title).replaceAll('\u200b', '|')).toBe(parts)
})
