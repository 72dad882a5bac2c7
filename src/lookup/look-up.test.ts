import { assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUp } from './look-up.ts'
import { TEST_INDEX } from './test-index.ts'

function idsFor(query: string, limit?: number): string[] {
  return lookUp(query, TEST_INDEX, limit).map(({ entry }) => entry.id)
}

describe('a look-up of codes', () => {
  it.each(['5.1.1', '#5.1.1', '5,1,1', '５．１．１', '550 5.1.1', '550-5.1.1', '5.1.1 550'])(
    '%s leads to 5.1.1',
    (query) => {
      expect(idsFor(query)[0]).toBe('5.1.1')
    },
  )

  it.each([
    ['the page of that spelling before the dotless reading', '511', ['511', '5.1.1']],
    ['the dotless reading where no page is spelt so', '5726', ['5.7.26']],
    ['both classes for an x', 'x.1.1', ['5.1.1', '4.1.1']],
    ['the messages that carry it behind its page', '550', ['550', '550-5.1.1-suspended-user']],
    [
      'the message that carries both codes before the reply code',
      '550 5.1.1',
      ['5.1.1', '550-5.1.1-suspended-user', '550-5.1.1-user-unknown', '550'],
    ],
    [
      'the message of which the words speak before the others',
      '5.1.1 unknown',
      ['5.1.1', '550-5.1.1-user-unknown'],
    ],
    [
      'longer codes behind the one typed',
      '5.1.1',
      ['5.1.1', '550-5.1.1-suspended-user', '550-5.1.1-user-unknown', '5.1.10'],
    ],
    ['codes that begin so', '5.1', ['5.1.1', '5.1.2', '5.1.10']],
    ['the same in any class', 'x.1', ['4.1.1', '5.1.1', '5.1.2', '5.1.10']],
    ['an entry by its id', '550-5.1.1-user-unknown', ['550-5.1.1-user-unknown', '5.1.1']],
  ])('finds %s', (_, query, ids) => {
    expect(idsFor(query).slice(0, ids.length)).toEqual(ids)
  })

  it.each([
    ['its class twin', '5.2.2', '4.2.2'],
    ['its class twin', '452', '552'],
    ['the reply code that servers send with it', '5.2.3', '552'],
    ['the reply code beside it', '550 5.9.9', '550'],
    ['its nearest neighbour', '5.1.3', '5.1.2'],
    ['its class', '5.9.9', '5.0.0'],
  ])('leads from a code without a page to %s', (_, query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  it('reads no code into a longer number', () => {
    expect(idsFor('5321')).toEqual([])
  })
})

describe('a look-up of words', () => {
  it.each([
    ['a title', 'mailbox full', 'mailbox-full'],
    ['a title in another case', 'MAILBOX FULL', 'mailbox-full'],
    ['the beginning of a title', 'mailbox f', 'mailbox-full'],
    ['the middle of a word', 'box full', 'mailbox-full'],
    ['words in another order', 'full mailbox', 'mailbox-full'],
    ['words run together', 'mailboxfull', 'mailbox-full'],
    ['typing errors', 'usre unkown', 'user-unknown'],
    ['words that nobody wrote among those that count', 'is my mailbox full today', 'mailbox-full'],
    ['a literal wording', 'no mailbox here', '550-5.1.1-user-unknown'],
    ['another language', 'boite pleine', 'mailbox-full'],
    ['Korean', '메일함 용량', 'mailbox-full'],
    ['Korean spaced otherwise', '메일함용량초과', 'mailbox-full'],
    ['Korean taken apart', '메일함 용량'.normalize('NFD'), 'mailbox-full'],
    ['a syllable under composition', '메일함 요', 'mailbox-full'],
    ['a wrong letter in a syllable', '메일함 용랑', 'mailbox-full'],
    ['a particle', '메일함이', 'mailbox-full'],
    ['a particle that no entry has', '반송이', 'reason-not-stated'],
    ['a verb ending', '왜 반송되나요', 'reason-not-stated'],
    ['initial consonants', 'ㅁㅇㅎ', 'mailbox-full'],
    ['initial consonants inside', 'ㅇㄹㅊㄱ', 'mailbox-full'],
    ['Korean on the English layout', 'qksthd', 'reason-not-stated'],
    ['the same with Caps Lock', 'QKSTHD', 'reason-not-stated'],
    ['English on the Korean layout', '채ㅌ 려ㅣㅣ', 'mailbox-full'],
    ['a server', 'gmail', 'gmail'],
    ['a host of a server', 'google.com', 'gmail'],
  ])('understands %s', (_, query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  it('puts the cause before the code, the code before the rest', () => {
    expect(idsFor('mailbox full')).toEqual(['mailbox-full', '4.2.2'])
  })

  it('puts titles that begin so before words inside', () => {
    expect(idsFor('mailbox')).toEqual([
      'mailbox-full',
      'mailbox-disabled',
      '4.2.2',
      '450',
      '550',
      '5.1.1',
      '4.1.1',
      '550-5.1.1-user-unknown',
    ])
  })

  it('finds what a server says by its name', () => {
    expect(idsFor('qmail')).toEqual(['qmail', '550-5.1.1-user-unknown'])
  })

  it.each(['', ' ', '...', 'xyzzy', 'ㅋㅋㅋ', '🎉'])('finds nothing for "%s"', (query) => {
    expect(idsFor(query)).toEqual([])
  })

  it('gives the language-neutral address', () => {
    expect(lookUp('mailbox full', TEST_INDEX, 1)[0]?.path).toBe('/causes/mailbox-full/')
  })
})

describe('any look-up', () => {
  const pieces = constantFrom(
    '550',
    '5.1.1',
    'x.',
    '5',
    '.',
    ',',
    '#',
    '-',
    ' ',
    'mailbox',
    '메일함',
    'ㅁ',
    'ㅄ',
    'qksthd',
  )
  const query = oneof(
    string({ unit: 'binary', maxLength: 200 }),
    // Every one is a key of the Korean layout too.
    string({ unit: constantFrom(...'abcdefghijklmnopqrstuvwxyzQWERTOP '), maxLength: 20 }),
    string({ unit: oneof(pieces, string({ unit: 'grapheme', maxLength: 1 })), maxLength: 12 }),
  )

  it('never gives more than asked for, nor the same twice, and always gives the same', () => {
    assert(
      property(query, integer({ min: -2, max: 30 }), (text, limit) => {
        const ids = idsFor(text, limit)
        expect(ids.length).toBeLessThanOrEqual(Math.max(0, limit))
        expect(new Set(ids).size).toBe(ids.length)
        expect(idsFor(text, limit)).toEqual(ids)
      }),
    )
  })
})
