import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { takeTranscript } from './transcript.ts'

const read = (text: string) =>
  takeTranscript(splitLines(text)).answered.map(({ address, action, parts }) =>
    [address, action, parts.map(({ passage }) => passage.text).join(' / ')].join('|'),
  )

/** A session in which one recipient is taken and one refused, written down with a mark before each side's words. */
function session(client: string, server: string, end = ''): string {
  return `${server}220 mx.example.com ESMTP${end}
${client}EHLO out.example.kr${end}
${server}250-mx.example.com${end}
${server}250 DSN${end}
${client}MAIL FROM:<me@example.kr> SIZE=550${end}
${server}250 2.1.0 Ok${end}
${client}RCPT TO:<a@example.com> NOTIFY=NEVER${end}
${server}250 2.1.5 Ok${end}
${client}RCPT TO:<b@example.com>${end}
${server}550-5.1.1 no${end}
${server}550 5.1.1 never${end}
${client}DATA${end}
${server}354 Go${end}
${client}Subject: 550 5.2.2 full${end}
${client}550 is my number${end}
${client}.${end}
${server}250 2.0.0 queued${end}
${client}QUIT${end}
${server}221 Bye${end}`
}

describe('takeTranscript', () => {
  it.each([
    ['telnet', '', ''],
    ['the standard', 'C: ', 'S: '],
    ['Sendmail', '>>> ', '<<< '],
    ['swaks', ' -> ', '<-  '],
    ['swaks with TLS', ' ~> ', '<~  '],
    ['curl', '> ', '< '],
    ['Symfony', '>> ', '<< '],
    ['MDaemon', 'Fri 2026-01-09 12:00:01.123: [123:1] --> ', 'Fri 2026-01-09 12:00:01.123: [123:1] <-- '],
    ['MDaemon as a server', '12:00:01 <-- ', '12:00:01 --> '],
    ['PHPMailer', '2026-01-09 06:55:01 CLIENT -> SERVER: ', '2026-01-09 06:55:01 SERVER -> CLIENT: '],
    ['Thunderbird', 'mailnews.smtp: C: ', 'mailnews.smtp: S: '],
    ['Nodemailer', '[2026-01-09 06:55:01] DEBUG [x] C: ', '[2026-01-09 06:55:01] DEBUG [x] S: '],
    ['PEAR', '[09-Jan-2026 10:00:00 +0000]: <x> Send: ', '[09-Jan-2026 10:00:00 +0000]: <x> Recv: '],
    ['Perl', 'Net::SMTP=GLOB(0x55)>>> ', 'Net::SMTP=GLOB(0x55)<<< '],
    ['Postfix', ' In:  ', ' Out: '],
    ["Postfix's client", 'postfix/smtp[1]: > mx[192.0.2.1]:25: ', 'postfix/smtp[1]: < mx[192.0.2.1]:25: '],
    ['Exim', '  SMTP>> ', '  SMTP<< '],
    [
      'Exchange',
      '2026-01-09T05:11:09.611Z,x,08DD,2,192.0.2.1:55,192.0.2.2:25,>,',
      '2026-01-09T05:11:09.611Z,x,08DD,2,192.0.2.1:55,192.0.2.2:25,<,',
    ],
  ])('reads a session as %s writes it down', (_, client, server) => {
    const text = session(client, server)
    expect(read(text)).toEqual([
      'a@example.com|done|250 2.0.0 queued',
      'b@example.com|failed|550-5.1.1 no\n550 5.1.1 never',
    ])
    expect(takeTranscript(splitLines(text)).rest).toEqual([])
  })

  it.each([
    ['Python', "send: '", "reply: b'", "\\r\\n'"],
    ['Ruby', '<- "', '-> "', '\\r\\n"'],
    ['hMailServer', '"SMTPC"\t1\t"2026-01-09"\t"SENT: ', '"SMTPC"\t1\t"2026-01-09"\t"RECEIVED: ', '"'],
  ])('reads quoted lines of %s', (_, client, server, end) => {
    expect(read(session(client, server, end)).map((one) => one.split('|', 2).join())).toEqual([
      'a@example.com,done',
      'b@example.com,failed',
    ])
  })

  it('gives pipelined answers to their commands in order', () => {
    const text =
      'C: MAIL FROM:<>\nC: RCPT TO:<a@example.com>\nC: RCPT TO:<b@example.com>\nC: DATA\nS: 250 ok\nS: 550 no\nS: 450 later\nS: 503 none'
    expect(read(text)).toEqual(['a@example.com|failed|550 no', 'b@example.com|failed|450 later'])
  })

  it.each([
    [
      'a refused message fails for all who were taken',
      'RCPT TO:<a@example.com>\n250 ok\nDATA\n354 go\nx\n.\n554 spam',
      ['a@example.com|failed|554 spam'],
    ],
    [
      'a refused sender fails for all',
      'MAIL FROM:<me@example.kr>\n550 SPF\nRCPT TO:<a@example.com>\n503 MAIL first\n250 x',
      ['a@example.com|failed|550 SPF / 503 MAIL first'],
    ],
    [
      'without RCPT nobody is named',
      'EHLO x\n250 ok\nMAIL FROM:<me@example.kr>\n552 too large',
      ['|failed|552 too large'],
    ],
    [
      'a greeting that failed first is overcome',
      'EHLO x\n502 no\nHELO x\n250 ok\nMAIL FROM:<>\n451 later',
      ['|failed|451 later'],
    ],
    [
      'a password asked for step by step',
      'AUTH LOGIN\n334 VXNlcm5hbWU6\nbWU=\n334 UGFzc3dvcmQ6\nbm8=\n535 wrong',
      ['|failed|535 wrong'],
    ],
    ['nothing failed', 'EHLO x\n250 ok\nQUIT\n221 bye', ['||221 bye']],
    ['an answer that never came', 'MAIL FROM:<>\n250 ok\nRCPT TO:<a@example.com>', ['a@example.com||']],
    [
      'a second attempt counts',
      'RCPT TO:<a@example.com>\n450 later\nRSET\n250 ok\nMAIL FROM:<>\n250 ok\nRCPT TO:<a@example.com>\n250 ok\nDATA\n354 go\n.\n250 queued',
      ['a@example.com|done|250 queued'],
    ],
    [
      'LMTP answers for each recipient',
      'LHLO x\n250 ok\nRCPT TO:<a@example.com>\n250 ok\nRCPT TO:<b@example.com>\n250 ok\nDATA\n354 go\n.\n250 saved\n452 full',
      ['a@example.com|done|250 saved', 'b@example.com|failed|452 full'],
    ],
  ])('knows the order of a session: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('joins what a mail program wrapped, but not what the terminal says', () => {
    const long = '550 5.1.1 <a@example.com>: Recipient address rejected, as we looked everywhere'
    expect(read(`RCPT TO:<a@example.com>\n${long}\nbut found nobody\nConnection closed`)).toEqual([
      `a@example.com|failed|${long}\nbut found nobody`,
    ])
  })

  it.each([
    [
      'a notice that quotes the command that failed',
      'Your mail to a@example.com failed:\n\nTry again later, please.\n>>> DATA\n<<< 550 no\nThe server',
    ],
    ['prose that mentions a command', 'host mx said: 550 no\n(in reply to RCPT TO command)'],
    ['a reply alone', '550-no\n550 never'],
  ])('leaves %s to others', (_, text) => {
    expect(takeTranscript(splitLines(text))).toEqual({ answered: [], rest: splitLines(text) })
  })

  it("drops a shell's prompt, which looks like an address", () => {
    const { rest } = takeTranscript(splitLines('root@mta2:~# telnet mx 25\n[kim@mx ~]$ swaks\nTrying…'))
    expect(rest.map(({ text }) => text)).toEqual(['Trying…'])
  })
})
