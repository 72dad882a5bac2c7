import { describe, expect, it } from 'vitest'
import { fold, letters, QUERY_MAX, tidy } from './fold.ts'

describe('tidy', () => {
  it.each([
    ['composes what came taken apart', '메일함'.normalize('NFD'), '메일함'],
    ['narrows full-width forms', '５．１．１', '5.1.1'],
    ['leaves one space', ' mailbox\u3000 full ', 'mailbox full'],
    ['leaves lone consonants alone', 'ㅁㅇㅎ', 'ㅁㅇㅎ'],
  ])('%s', (_, query, tidied) => {
    expect(tidy(query)).toBe(tidied)
  })

  it('clips', () => {
    expect(tidy('x'.repeat(1e6))).toHaveLength(QUERY_MAX)
  })
})

describe('fold', () => {
  it.each([
    ['Boîte PLEINE!', 'boite pleine'],
    ["isn't in my list", 'isn t in my list'],
    ['메일함 용량 (초과)', '메일함 용량 초과'],
    ['... ', ''],
  ])('makes "%s" into "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('letters', () => {
  it('makes a syllable under composition the beginning of the whole word', () => {
    expect(letters('메일함').startsWith(letters('메이'))).toBe(true)
  })
})
