import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

describe('redact', () => {
  it.each([
    ['550 5.1.1 <hong@example.kr>... User unknown', '550 5.1.1 <address>... User unknown'],
    ['host mx.example.net[192.0.2.1] said: 550 no', 'host <host>[<ip>] said: 550 no'],
    ['see https://example.com/u/hong?t=1 (4F2x1Kz30872)', 'see <url> (<id>)'],
    ['From: Hong Gildong <hong@example.kr>', 'From: <text>'],
    ['제목: 계약서', '제목: <text>'],
    ['to Hong Gildong <hong@example.kr> failed', 'to <text> <address> failed'],
    ['Dear Gildong,', 'Dear <text>'],
    ['queued 14 messages at 10:20:30', 'queued <number> messages at <number>'],
  ])('masks %j as %j', (text, masked) => {
    expect(redact(text)).toBe(masked)
  })

  it('keeps nothing but codes and the given stretches', () => {
    const text = '550 5.1.1 Kim: User unknown, ask Hong Gildong'
    const start = text.indexOf('User')
    expect(redact(text, [[start, start + 'User unknown'.length]])).toBe(
      '550 5.1.1 <text>: User unknown, <text>',
    )
  })
})
