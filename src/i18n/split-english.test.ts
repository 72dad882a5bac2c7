import { expect, test } from 'vitest'
import { splitEnglish } from './split-english.ts'

const english = (text: string) => splitEnglish(text).flatMap((part) => (part.english ? part.text : []))

test('takes a text apart where it quotes English, and loses nothing', () => {
  expect(splitEnglish('"no such user"라는 답은')).toEqual([
    { text: '"', english: false },
    { text: 'no such user', english: true },
    { text: '"라는 답은', english: false },
  ])
  expect(splitEnglish('없는 주소')).toEqual([{ text: '없는 주소', english: false }])
  expect(splitEnglish('')).toEqual([])
})

test('English is told from Korean that follows at once, with its stops and addresses', () => {
  expect(english('Server busy라고 하면')).toEqual(['Server busy'])
  expect(english('답이 Relaying denied. Please try later.이면')).toEqual([
    'Relaying denied. Please try later',
  ])
  expect(english('blocked using zen.spamhaus.org이라는 말')).toEqual(['blocked using zen.spamhaus.org'])
  expect(english('loops back to me와 has moved to')).toEqual(['loops back to me', 'has moved to'])
})

test('words that all begin with a capital are English in quotation marks alone', () => {
  expect(english("'Relay Access Denied'나 “Syntax Error”")).toEqual(['Relay Access Denied', 'Syntax Error'])
  expect(english('Exchange Online과 Google Workspace의 SPF, DKIM')).toEqual([])
})

test('a word alone, addresses, codes and words of other languages are no English', () => {
  expect(english('`dig`, spam 또는 550 5.1.1, naver.com, daum.net')).toEqual([])
  expect(english('sendmail -bv user@example.com, src/a.c and local/*.c, -l secure example.com')).toEqual([])
  expect(english('/map access Connect:192.0.2.1 입력')).toEqual(['map access Connect'])
  expect(english('"Boîte pleine"과 boîte pleine')).toEqual([])
})
