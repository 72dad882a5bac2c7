import { describe, expect, it } from 'vitest'
import { headsOf, initialsOf, otherLayouts, typedInitials, withoutParticles } from './korean.ts'

describe('withoutParticles', () => {
  it.each([
    ['메일함이', '메일함'],
    ['메일함이 가득', '메일함 가득'],
    ['서버에서는', '서버'],
    ['반송을', '반송'],
    ['용량으로', '용량'],
    ['대기', '대기'],
    ['차이', '차이'],
    ['mailbox이', 'mailbox이'],
  ])('reads %s as %s', (query, stems) => {
    expect(withoutParticles(query)).toBe(stems)
  })
})

describe('headsOf', () => {
  it.each([
    ['왜 반송되나요', '반송'],
    ['메일 거부됐습니까', '메일 거부'],
    ['mailbox 반송됨', 'mailbox 반송'],
  ])('cuts %s to %s', (query, heads) => {
    expect(headsOf(query)).toBe(heads)
  })
})

describe('initials', () => {
  it('are the first consonant of each syllable', () => {
    expect(initialsOf('메일함 용량 초과 (quota)')).toBe('ㅁㅇㅎ ㅇㄹ ㅊㄱ')
  })

  it.each([
    ['ㅁㅇㅎ', 'ㅁㅇㅎ'],
    ['ㅁㅇㅎ ㅇㄹ', 'ㅁㅇㅎ ㅇㄹ'],
    ['ㅄ', 'ㅂㅅ'],
    ['ㅁ', null],
    ['메ㅇㅎ', null],
    ['mailbox', null],
    ['', null],
  ])('typed as "%s" read %s', (query, initials) => {
    expect(typedInitials(query)).toBe(initials)
  })
})

describe('otherLayouts', () => {
  it.each([
    ['qksthd', '반송'],
    ['QKSTHD', '반송'],
    ['apdlfgka dydfid', '메일함 용량'],
    ['ㅎㅡ먀ㅣ', 'gmail'],
  ])('reads %s as %s', (query, meant) => {
    expect(otherLayouts(query)).toContain(meant)
  })

  it.each(['mailbox', '550', 'npgi', 'hotk'])('reads nothing else into %s', (query) => {
    expect(otherLayouts(query)).toEqual([])
  })
})
