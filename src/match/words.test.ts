import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from './words.ts'

describe('wordsOf', () => {
  it.each([
    ['folds case and width', 'User ＵＮＫＮＯＷＮ', ['user', 'unknown']],
    [
      'takes plural and singular as one word',
      'recipients recipient address',
      ['recipient', 'recipient', 'address'],
    ],
    ['splits Korean into syllables, however it is spaced', '메일함 용량', ['메', '일', '함', '용', '량']],
    ['reads syllables that a Mac wrote in parts', '용량'.normalize('NFD'), ['용', '량']],
    [
      'keeps words that a dot without a blank joins',
      'not found.Please check',
      ['not', 'found', 'please', 'check'],
    ],
    [
      'keeps only the host of a link',
      'see https://support.example.com/a?id=1',
      ['see', 'support.example.com'],
    ],
    [
      'tells an address from the Chinese label before it',
      '地址错误：lin@example.cn，请检查',
      ['地', '址', '错', '误', 'lin@example.cn', '请', '检', '查'],
    ],
    [
      'tells an address from a label without a blank',
      '수신자:a@example.com',
      ['수', '신', '자', 'a@example.com'],
    ],
    ['leaves the quotation marks of German', '„a@example.com“', ['a@example.com']],
    ['splits at underscores', 'does_not_like_recipient', ['doe', 'not', 'like', 'recipient']],
  ])('%s', (_, text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys)
  })

  it.each([
    ['<hong@example.kr>...', 'address'],
    ['mx1.example.net', 'host'],
    ['RESOLVER.ADR.RecipNotFound', 'host'],
    ['[192.0.2.1]', 'ip'],
    ['2001:db8::25', 'ip'],
    ['https://example.com/x?a=b', 'url'],
    ['bounce+hong=example.kr@example.com', 'address'],
    ['4F2x1Kz30872', 'id'],
    ['2026-11-23', 'number'],
    ['5.1.1', 'number'],
    ['a'.repeat(300), 'id'],
  ])('takes %s for a variable part: %s', (text, variable) => {
    expect(wordsOf(text).map((word) => word.variable)).toEqual([variable])
  })

  it('tells the place of each word in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
