import { describe, expect, it } from 'vitest'
import { takeStructured } from './structured.ts'
import { takeApart as takeWith } from './take.ts'

const takeApart = (text: string) => takeWith(text, { takeStructured })

function told(text: string) {
  return takeApart(text).recipients.map(({ address, action, parts }) => ({
    address,
    action,
    words: parts.map(({ passage }) => passage.text.replace(/\s+/g, ' ').trim()).join(' / '),
  }))
}

describe('takeApart', () => {
  it.each([
    ['', 'empty'],
    ['  \n> \n', 'empty'],
    ['550 5.1.1 User unknown', 'reply'],
    ['mailbox full', 'words'],
    ['>>> RCPT TO:<a@example.com>\n<<< 550 no', 'transcript'],
    ['Nov 23 10:00:00 mx sendmail[1]: x: to=<a@example.com>, dsn=5.1.1, stat=User unknown', 'log'],
    ['{"email":"a@example.com","event":"bounce","reason":"550 no"}', 'log'],
    ['Recipient,Reason\na@example.com,550 no', 'log'],
    ['Dear sender,\n\nyour mail came back.\n\nThe server', 'notice'],
  ])('reads %j as %s', (text, reading) => {
    expect(takeApart(text).reading).toBe(reading)
  })

  it('puts what the notice and its report say of one recipient together', () => {
    const text = `<a@example.com>: host mx.example.com[192.0.2.1] said: 550 no

Final-Recipient: rfc822; A@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User
    unknown`
    expect(told(text)).toEqual([
      {
        address: 'a@example.com',
        action: 'failed',
        words: '<a@example.com>: host mx.example.com[192.0.2.1] said: 550 no / 550 5.1.1 User unknown',
      },
    ])
  })

  it('keeps the recipients of a notice apart', () => {
    const text = '<a@example.com>:\nno such user\n\n<b@example.com>:\nmailbox full'
    expect(told(text).map(({ address, words }) => [address, words.split(' ').pop()])).toEqual([
      ['a@example.com', 'user'],
      ['b@example.com', 'full'],
    ])
  })

  it('gives a list of recipients the reason that follows it', () => {
    const [first, second] = told('Failed recipients:\n  a@example.com\n  b@example.com\n\nmailbox full')
    expect([first?.address, second?.address]).toEqual(['a@example.com', 'b@example.com'])
    expect(first?.words).toContain('mailbox full')
  })

  it('does not take the sender, or an address that a folded reply begins a line with, for a recipient', () => {
    const text = `A message sent by

  <me@example.kr>

could not be delivered:

  a@example.com
    host mx.example.com [192.0.2.1]: 553 5.1.8
<me@example.kr>... no such domain`
    expect(told(text).map(({ address }) => address)).toEqual(['a@example.com'])
  })

  it.each([
    '------ This is a copy of the message, including all the headers. ------',
    '--- Below this line is a copy of the message.',
    'Original message headers:',
    'Message headers follow.',
    'Content-Type: message/rfc822',
    'Content-Description: Undelivered Message\nContent-Type: message/rfc822',
    'Content-Type: text/rfc822-headers',
  ])('leaves the returned message out after %j', (separator) => {
    const { recipients, shared } = takeApart(
      `Mailbox full\n\n${separator}\n\nSubject: 550 5.1.1 is my question\n\nvirus`,
    )
    expect(JSON.stringify([recipients, shared])).not.toMatch(/question|virus/)
  })

  it('asks a transcript whom each answer is about', () => {
    const text =
      '>>> RCPT TO:<a@example.com>\n<<< 250 ok\n>>> RCPT TO:<b@example.com>\n<<< 550 no\n>>> DATA\n<<< 503 no'
    expect(told(text).map(({ address, words }) => `${address} ${words}`)).toEqual([
      'a@example.com 503 no',
      'b@example.com 550 no',
    ])
  })

  it('gives what an event tells of nobody by name to whom the text names, unless events of their own do', () => {
    const nameless = '{"error":{"message":"550 5.1.1 no"}}'
    const notice = takeApart(`<a@example.com>:\n${nameless}`)
    expect(notice.recipients.map(({ address }) => address)).toEqual(['a@example.com'])
    expect(JSON.stringify(notice.shared)).toContain('550 5.1.1 no')
    const events = takeApart(`${nameless}\n{"email":"b@example.com","event":"delivered"}`)
    expect(events.recipients.map(({ address }) => address)).toEqual([null, 'b@example.com'])
  })

  it('leaves a returned head out where no line announces it', () => {
    const head =
      'Received: from a by b\nFrom: Hong <hong@example.kr>\nSubject: virus\nDate: Mon, 23 Nov 2026 10:00:00 +0900'
    expect(JSON.stringify(takeApart(`Mailbox full\n\n${head}\n\nspam`).shared)).not.toMatch(/virus|spam/)
  })

  it('takes an indented first line for no subject', () => {
    expect(told('  SMTP>> RCPT TO:<a@example.com>\n  SMTP<< 550 no')).toEqual([
      { address: 'a@example.com', action: 'failed', words: '550 no' },
    ])
  })
})
