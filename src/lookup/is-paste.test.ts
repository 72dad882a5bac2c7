import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPaste } from './is-paste.ts'

describe('isPaste', () => {
  it.each([
    ['a line break inside', '550 5.1.1\nUnknown'],
    ['more than 120 characters', 'mailbox '.repeat(16)],
    ['a sentence', 'sorry, we could not take your mail for that person today'],
    ['an address', 'kim@example.kr'],
    ['an address in angle brackets', 'to <lee@example.com>'],
    ['an IPv4 address', 'blocked [192.0.2.1]'],
    ['an IPv6 address', 'blocked 2001:db8::25'],
    ['a reply code and a sentence', '550 User unknown'],
    ['a reply code and an enhanced one and a sentence', '550 5.1.1 User unknown'],
    ['a first line of several', '550-Mailbox unavailable'],
    ['a reply in Korean', '550 존재하지 않는 사용자'],
    ['a reply after the words of a relay', 'host said: 554 Message refused'],
  ])('takes %s for a paste', (_, text) => {
    expect(isPaste(text)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['a reply code', '550'],
    ['an enhanced status code', '5.1.1'],
    ['both', '550 5.1.1'],
    ['both with a hyphen', '550-5.1.1'],
    ['a code with one word', '550 gmail'],
    ['an id', '550-5.1.1-user-unknown'],
    ['a few words', 'mailbox is full'],
    ['eight words', 'why does my mail to them come back'],
    ['a few Korean words', '메일함 용량 초과'],
    ['words with a line break behind', 'mailbox full\n'],
    ['a number of four digits and words', 'rfc 5321 section four'],
    ['words before a code', 'what does the server mean by 550'],
  ])('takes %s for a look-up', (_, text) => {
    expect(isPaste(text)).toBe(false)
  })

  it('never throws', () => {
    assert(property(string({ unit: 'binary', maxLength: 300 }), (text) => typeof isPaste(text) === 'boolean'))
  })
})
