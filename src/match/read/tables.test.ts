import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { takeTables } from './tables.ts'

const read = (shown: string) =>
  takeTables(splitLines(shown)).rows.map(({ address, action, parts, status }) =>
    [address, action, status?.text ?? '', ...parts.map(({ passage }) => passage.text)].join(' | '),
  )

const TWO = ['a@example.com | done |  | 250 OK', 'b@example.com | failed |  | 550 5.1.1 no, none']

describe('takeTables', () => {
  it.each([
    [
      'commas',
      'Recipient,Status,Response\na@example.com,Delivered,250 OK\nb@example.com,Failed,"550 5.1.1 no, none"',
      TWO,
    ],
    [
      'commas that nobody quoted',
      'To,State,Reason\na@example.com,sent,250 OK\nb@example.com,bounced,550 5.1.1 no, none',
      TWO,
    ],
    [
      'semicolons',
      'Empfänger;Status;Meldung\na@example.com;zugestellt;250 OK\nb@example.com;abgelehnt;550 5.1.1 no, none',
      TWO,
    ],
    [
      'tabs',
      '번호\t수신자\t결과\t상세 내용\n1\ta@example.com\t성공\t250 OK\n2\tb@example.com\t실패\t550 5.1.1 no, none',
      TWO,
    ],
    [
      'pipes',
      '| # | Email | Result | Reply |\n|---|:--|---|---|\n| 1 | a@example.com | ok | 250 OK |\n| | b@example.com | failed | 550 5.1.1 no, none |',
      TWO,
    ],
    [
      'drawn lines',
      '+---+----+\n| rcpt | event | response |\n+---+----+\n| a@example.com | delivered | 250 OK |\n| b@example.com | bounce | 550 5.1.1 no, none |',
      TWO,
    ],
    [
      'blanks',
      'No.  Destination      Result  Detail\n01   a@example.com    OK      250 OK\n02   b@example.com    NG      550 5.1.1 no, none',
      TWO,
    ],
    [
      'nothing but tabs',
      'a@example.com\t250 OK\nb@example.com\t550 5.1.1 no, none',
      [TWO[0], TWO[1]?.replace('failed', '')],
    ],
  ])('reads a table with %s', (_, shown, expected) => {
    expect(read(`Dear all,\n\n${shown}\n\nBye`)).toEqual(expected)
  })

  it('reads the accounting file of PowerMTA, with and without its head', () => {
    const head = 'type,timeLogged,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat'
    const row =
      'b,2025-12-01 09:14:22,x-77@example.kr,a@example.com,,failed,5.1.1 (bad destination),"smtp;550 5.1.1 no",mx (192.0.2.1),bad-mailbox'
    expect(read(`${head}\n${row}`)).toEqual([
      'a@example.com | failed | 5.1.1 | 550 5.1.1 no | (bad destination)\nbad mailbox',
    ])
    expect(read(row)).toEqual(['a@example.com |  |  | 550 5.1.1 no'])
  })

  it("reads Exchange's tracking, where a subject, quotation marks and several recipients stand in a row", () => {
    const head =
      '#Fields: date-time,event-id,recipient-address,recipient-status,message-subject,sender-address'
    const row =
      '2025-09-18T01:22:41Z,FAIL,a@example.com;b@example.com,"[{LRT=1/2 1:0};{LED=550 5.1.10 no, none};{IP=}]","552 5.2.2, ""x""",me@example.kr'
    expect(read(`${head}\n${row}`)).toEqual(
      ['a', 'b'].map((name) => `${name}@example.com | failed |  | 550 5.1.10 no, none`),
    )
  })

  it('reads a cell of several lines, and knows its place', () => {
    const shown = 'Recipient,Reason\n"a@example.com","550 5.1.1 ""no""\nsuch user"\nb@example.com,552 full'
    expect(read(shown)).toEqual([
      'a@example.com |  |  | 550 5.1.1 "no"\nsuch user',
      'b@example.com |  |  | 552 full',
    ])
    const { passage } = takeTables(splitLines(shown)).rows[0]?.parts[0] ?? {}
    expect(
      passage?.starts.every((start) => start >= shown.indexOf('550') && start <= shown.indexOf('user"')),
    ).toBe(true)
  })

  it.each([
    'Dear Kim, Lee, and park@example.com, 421 boxes were sent.\nTo, status, and result follow.',
    'Jan  1 10:00:00 mx postfix/smtp[1]: 4F: to=<a@example.com>, relay=mx, dsn=5.1.1, status=bounced (550 5.1.1 no)',
    'x: to=<a@example.com>,<b@example.com>, delay=00:00:07, dsn=5.1.1, stat=550 5.1.1 no',
    '550 5.1.1 no such user, a@example.com',
    '<a@example.com>: host mx said: 550 5.1.1 no; see below, please',
    'Recipient,Status,Reason\nnobody,failed,550 no',
    'From: me@example.kr; To: a@example.com; Subject: 550 no',
  ])('takes other text for no table: %j', (shown) => {
    const lines = splitLines(shown)
    expect(takeTables(lines)).toEqual({ rows: [], rest: lines })
  })
})
