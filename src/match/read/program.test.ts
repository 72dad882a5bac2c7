import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { takeProgram } from './program.ts'

const read = (text: string) =>
  takeProgram(splitLines(text)).programs.map(({ address, action, parts }) =>
    [address, action, parts.map(({ passage }) => passage.text).join(' / ')].join('|'),
  )

describe('takeProgram', () => {
  it.each([
    [
      "Python's dictionary",
      `SMTPRecipientsRefused: {'a@example.com': (550, b'5.1.1 no\\n5.1.1 never'), "b@example.com": (450, b"4.2.0 it's ('late')")}`,
      ['a@example.com|failed|550\n5.1.1 no\n5.1.1 never', "b@example.com|failed|450\n4.2.0 it's ('late')"],
    ],
    [
      'aiosmtplib',
      "[SMTPRecipientRefused(550, '5.1.1 no', 'a@example.com'), SMTPRecipientRefused(452, '4.2.2 full', 'b@example.com')]",
      ['a@example.com|failed|550\n5.1.1 no', 'b@example.com|failed|452\n4.2.2 full'],
    ],
    [
      "Python's refused sender",
      "SMTPSenderRefused: (553, b'5.7.1 not yours', 'me@example.kr')",
      ['|failed|553\n5.7.1 not yours'],
    ],
    [
      'PHPMailer',
      'Mailer Error: SMTP Error: The following recipients failed: a@example.com: 5.1.1 no, b@example.com: 5.2.2 full',
      ['a@example.com|failed|5.1.1 no, ', 'b@example.com|failed|5.2.2 full'],
    ],
    [
      'PHPMailer in German',
      'SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt: a@example.com: no',
      ['a@example.com|failed|no'],
    ],
    [
      "PHPMailer's detail",
      'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Spam SMTP code: 550 Additional SMTP info: 5.7.1',
      ['|failed|550\n5.7.1\nSpam'],
    ],
    [
      "PHPMailer's detail about a recipient",
      'SMTP Error: The following recipients failed: a@example.com: RCPT TO command failed Detail: no SMTP code: 550',
      ['a@example.com|failed|550\n\nno'],
    ],
    [
      "PHPMailer's refused sender",
      'SMTP Error: The following From address failed: me@example.kr : MAIL FROM command failed',
      [],
    ],
    [
      'Roundcube',
      'SMTP Error (550): Failed to add recipient "a@example.com" (5.1.1 no (really)).',
      ['a@example.com|failed|550\n5.1.1 no (really)'],
    ],
    [
      'Roundcube in Korean',
      'SMTP 오류 (550): "a@example.com" 수신자를 추가하지 못함 (5.1.1 no)',
      ['|failed|550\n5.1.1 no'],
    ],
    [
      'Roundcube about the login',
      'SMTP Error (535): Authentication failed',
      ['|failed|535\nAuthentication failed'],
    ],
    ['lettre', 'permanent error (550): 5.1.1 no (table x)', ['|failed|550\n5.1.1 no (table x)']],
    [
      'PEAR',
      'Failed to add recipient: a@example.com [SMTP: Invalid response code received from server (code: 450, response: 4.1.2 no (x))]',
      ['a@example.com|failed|450\n4.1.2 no (x)'],
    ],
    [
      'sSMTP',
      'sendmail: RCPT TO:<a@example.com> (550 5.1.1 no)',
      ['a@example.com|failed|sendmail: RCPT TO:<a@example.com> (550 5.1.1 no)'],
    ],
    [
      'Nodemailer',
      "  command: 'RCPT TO',\n  rejected: [ 'a@example.com', 'b@example.com' ],",
      ['a@example.com|failed|', 'b@example.com|failed|'],
    ],
    ['.NET', 'FailedRecipient: <a@example.com>', ['a@example.com|failed|FailedRecipient: <a@example.com>']],
    [
      'Outlook in any language',
      "Die E-Mail-Adresse ist „a@example.com“. Konto: 'me@example.kr', Serverantwort: '550 no', Fehlernummer: 0x800CCC79",
      ['a@example.com|failed|'],
    ],
    [
      'Thunderbird in any language',
      'Der Mail-Server antwortete:\n5.1.1 <a@example.com>: no.\nBitte überprüfen Sie die Empfängeradresse "a@example.com" und',
      ['a@example.com|failed|'],
    ],
    ['a name that is an address', '"me@example.kr" <me@example.kr> wrote', []],
    ['an address in quotation marks that no reply named', '5.7.1 no.\nuser "me@example.kr"', []],
    [
      'Outlook about the sender',
      "The sender's e-mail address was 'me@example.kr'. Error Number: 0x800CCC78",
      [],
    ],
    ['an answer that nobody expected', 'Expected response code 250 but got an empty response', ['|failed|']],
    ['HTTP', 'Service error (503): HTTP', []],
    ['a reply', '550 5.1.1 <a@example.com>: no (see 554)', []],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('leaves only what says no more', () => {
    const rest = (text: string) => takeProgram(splitLines(text)).rest.map((line) => line.text)
    expect(rest("Refused: {'a@example.com': (550, b'no')}")).toEqual(['Refused: {'])
    expect(rest('Expected response code "250/251" but got code "550", with message "550 no"')).toEqual([
      '',
      'code "550", with message "550 no"',
    ])
    expect(rest('msmtp: server message: 550-no\nmsmtp: server message: 550 never')).toEqual([
      '550-no',
      '550 never',
    ])
  })

  it('tells a trace that has nothing to do with mail', () => {
    const java =
      'java.lang.NullPointerException: getMailbox()\n\tat a.B.c(B.java:550)\n\tat a.B.d(B.java:421)'
    const python =
      'Traceback:\n  File "/a.py", line 550, in x\n  File "/b.py", line 421, in y\nValueError: quota exceeded'
    for (const text of [java, python]) expect(read(text)).toEqual(['|done|'])
    for (const of of ['javax.mail.SendFailedException', 'smtplib', '메일'])
      expect(read(`${java}\nCaused by: ${of}`)).toEqual([])
    expect(read('one step\n\tat a.B.c(B.java:550)')).toEqual([])
  })
})
