import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { takePairs } from './pairs.ts'

const read = (shown: string) =>
  takePairs(splitLines(shown)).listed.map(({ address, action, parts }) =>
    [address, action, ...parts.map(({ passage }) => passage.text.replace(/\s+/g, ' '))].join(' | '),
  )

describe('takePairs', () => {
  it.each([
    ['tabs', 'Recipient\ta@example.com\nStatus\tFailed\nReason\t550 5.1.1 no'],
    ['pipes', '| 수신자 | a@example.com |\n| 결과 | 실패 |\n| 응답 | 550 5.1.1 no |'],
    [
      'colons of PowerShell',
      'EventId         : FAIL\nRecipients      : {a@example.com}\nRecipientStatus : {[{LRT=};{LED=550 5.1.1\n                  no};{IP=}]}\nMessageSubject  : 552 5.2.2 full\nSender          : me@example.kr',
    ],
  ])('reads a list with %s', (_, shown) => {
    expect(read(`Hello\n\n${shown}\n\nBye`)).toEqual(['a@example.com | failed | 550 5.1.1 no'])
  })

  it('begins the next list where a name returns', () => {
    const list = (name: string) => `To\t${name}@example.com\nError\t550 ${name}`
    expect(read(`${list('a')}\n${list('b')}`)).toEqual([
      'a@example.com |  | 550 a',
      'b@example.com |  | 550 b',
    ])
  })

  it.each([
    'Recipient: a@example.com\nReason: 550 5.1.1 no',
    'To : a@example.com\nReason : 550 5.1.1 no',
    'Recipient\ta@example.com',
    'Name\tKim\nAge\t55',
  ])('leaves other lines alone: %j', (shown) => {
    const lines = splitLines(shown)
    expect(takePairs(lines)).toEqual({ listed: [], rest: lines })
  })
})
