import { expect, it } from 'vitest'
import { mendLines } from './copied-lines.ts'

it.each([
  ['numbers', '  9  ** a@example.com\n 10  no\n 11  yes', '** a@example.com\nno\nyes'],
  ['numbers with colons', '1: a\n2: b\n3: c', 'a\nb\nc'],
])('takes off %s', (_, text, mended) => {
  expect(mendLines(text)).toBe(mended)
})

it('joins what was broken at a column', () => {
  const log =
    'Jan 12 05:50:21 mx postfix/smtp[421]: 4F550: to=<customer.service@example.com>, status=bounced (host said: 550)'
  const broken = (log.match(/.{1,40}/g) ?? []).join('\n')
  expect(mendLines(broken)).toBe(broken)
  expect(mendLines((log.repeat(2).match(/.{1,76}/g) ?? []).join('\n'))).toBe(log.repeat(2))
})

it("leaves a log's lines apart, though they are equally long", () => {
  const line = (text: string) => `Jan 12 05:50:21 mx postfix/smtp[421]: 4F550: ${text.padEnd(60, '.')}`
  const log = [line('a'), line('b')].join('\n')
  expect(mendLines(log)).toBe(log)
})

it.each([
  `${'<a@example.com>: 550'.padEnd(70, 'a')}\n${'<b@example.com>: 550'.padEnd(70, 'b')}`,
  '550 no\n551 no',
  '250 a\n250 b\n250 c',
  'one\ntwo\n',
])('leaves %j', (text) => {
  expect(mendLines(text)).toBe(text)
})
