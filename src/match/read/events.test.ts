import { describe, expect, it } from 'vitest'
import { takeEvents } from './events.ts'
import { splitLines } from './lines.ts'
import { spanIn } from './passage.ts'
import type { About } from './reading.ts'

const told = ({ address, action, parts, status }: About) =>
  [
    address,
    action,
    status?.text ?? '',
    ...parts.map(({ passage }) => passage.text.replace(/\s+/g, ' ')),
  ].join(' | ')
const read = (shown: string) => takeEvents(splitLines(shown)).events.map(told)

const SES = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bouncedRecipients: [
      {
        emailAddress: 'a@example.com',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 no',
      },
      { emailAddress: 'b@example.com', status: '5.2.2', diagnosticCode: 'smtp; 552 5.2.2 full' },
    ],
  },
  mail: {
    source: 'me@example.kr',
    destination: ['a@example.com', 'b@example.com', 'c@example.com'],
    headers: [{ name: 'Subject', value: '421 4.2.1' }],
    commonHeaders: { to: ['d@example.com'], subject: '421 4.2.1' },
  },
}
const SES_TOLD = [
  'a@example.com | failed | 5.1.1 | 550 5.1.1 no',
  'b@example.com | failed | 5.2.2 | 552 5.2.2 full',
]

describe('takeEvents', () => {
  it.each([
    [
      'flat, of SendGrid',
      { email: 'a@example.com', event: 'dropped', reason: 'Bounced Address', status: '5.0.0' },
      ['a@example.com | failed | 5.0.0 | dropped Bounced Address'],
    ],
    [
      'flat, of SMTP2GO',
      { rcpt: 'a@example.com', event: 'bounce', bounce: 'hard', message: '550 5.1.1 no', subject: '421 x' },
      ['a@example.com | failed |  | 550 5.1.1 no | hard'],
    ],
    [
      'with the code in a field, of Mailgun',
      {
        event: 'failed',
        severity: 'temporary',
        recipient: 'a@example.com',
        message: { headers: { to: 'x@example.com' } },
        'delivery-status': { code: 451, message: '4.7.1 wait', description: '' },
      },
      ['a@example.com | delayed |  | 451 4.7.1 wait'],
    ],
    [
      'with a code of its own, of Mailgun',
      {
        event: 'failed',
        recipient: 'a@example.com',
        reason: 'suppress-bounce',
        'delivery-status': { code: 605, description: 'Not delivering to previously bounced address' },
      },
      ['a@example.com | failed |  | Not delivering to previously bounced address | suppress bounce'],
    ],
    [
      'of Postmark',
      {
        RecordType: 'Bounce',
        Type: 'HardBounce',
        TypeCode: 512,
        ServerID: 550,
        Email: 'a@example.com',
        From: 'me@example.kr',
        Details: 'smtp;550 5.1.1 no',
        Subject: '421 4.2.1',
      },
      ['a@example.com | failed |  | 550 5.1.1 no'],
    ],
    [
      'of SparkPost',
      {
        msys: {
          message_event: {
            type: 'bounce',
            bounce_class: '10',
            error_code: '550',
            rcpt_to: 'a@example.com',
            raw_rcpt_to: 'A@example.com',
            msg_from: 'me@example.kr',
            raw_reason: '550 5.1.1 no',
            reason: '550 5.1.1 no',
          },
        },
      },
      ['a@example.com | failed |  | 550 5.1.1 no'],
    ],
    [
      'of Mandrill',
      {
        event: 'soft_bounce',
        msg: {
          email: 'a@example.com',
          sender: 'me@example.kr',
          state: 'soft-bounced',
          bounce_description: 'mailbox_full',
          bgtools_code: 22,
          diag: 'smtp;452 4.2.2 full',
        },
      },
      ['a@example.com | failed |  | 452 4.2.2 full | mailbox full'],
    ],
    [
      'of Resend',
      {
        type: 'email.delivery_delayed',
        data: { from: 'Me <me@example.kr>', to: ['a@example.com'], subject: '550' },
      },
      ['a@example.com | delayed |  | email delivery delayed'],
    ],
    [
      'of Postal',
      {
        event: 'MessageBounced',
        payload: {
          original_message: { to: 'a@example.com', from: 'me@example.kr' },
          bounce: { to: 'x@rp.example.kr', from: 'mailer-daemon@example.com' },
        },
      },
      ['a@example.com | failed |  | Message Bounced'],
    ],
    [
      'of KumoMTA',
      {
        type: 'TransientFailure',
        recipient: 'a@example.com',
        response: {
          code: 421,
          enhanced_code: { class: 4, subject: 7, detail: 28 },
          content: 'slow down',
          command: '.',
        },
        headers: {},
      },
      ['a@example.com | delayed | 4.7.28 | 421 slow down'],
    ],
    [
      'of Haraka',
      {
        rcpt_to: [
          {
            original: '<a@example.com>',
            host: 'example.com',
            dsn_code: '5.1.1',
            dsn_smtp_code: '550',
            dsn_smtp_response: 'no such',
          },
        ],
        mail_from: { original: '<me@example.kr>' },
      },
      ['a@example.com |  | 5.1.1 | 550 no such'],
    ],
    [
      'of MailerSend',
      {
        type: 'activity.hard_bounced',
        data: {
          email: { from: 'me@example.kr', recipient: { email: 'a@example.com' } },
          morph: { reason: 'Host not found anywhere at all' },
        },
      },
      ['a@example.com | failed |  | Host not found anywhere at all'],
    ],
    [
      'of ZeptoMail',
      {
        event_message: [
          {
            email_info: {
              to: [
                { email_address: { address: 'a@example.com' } },
                { email_address: { address: 'b@example.com' } },
              ],
              from: { address: 'me@example.kr' },
            },
            event_data: [
              { details: [{ bounced_recipient: 'a@example.com', diagnostic_message: '552 full' }] },
            ],
          },
        ],
      },
      ['a@example.com |  |  | 552 full'],
    ],
    [
      "of Microsoft's message trace",
      {
        value: [
          {
            senderAddress: 'me@example.kr',
            recipientAddress: 'a@example.com',
            status: 'failed',
            detail: 'Reason: [{LED=550 5.1.10 no};{FQDN=};{IP=}]',
          },
        ],
      },
      ['a@example.com | failed |  | 550 5.1.10 no'],
    ],
    [
      'with addresses as names',
      { 'a@example.com': [550, '5.1.1 no'], 'b@example.com': '450 4.2.0 wait' },
      ['a@example.com |  |  | 550 5.1.1 no', 'b@example.com |  |  | 450 4.2.0 wait'],
    ],
    [
      'of an API that names nobody',
      { error: { code: 'ErrorSendAsDenied', message: 'You may not send as that mailbox' } },
      [' |  |  | You may not send as that mailbox | Error Send As Denied'],
    ],
    [
      'of deliveries',
      [
        { email: 'a@example.com', event: 'delivered', response: '250 2.0.0 OK' },
        { recipient: 'b@example.com', smtpResponse: '250 ok' },
      ],
      ['a@example.com | done |  | 250 2.0.0 OK', 'b@example.com | done |  | 250 ok'],
    ],
    [
      'of complaints and clicks',
      [
        {
          notificationType: 'Complaint',
          complaint: { complainedRecipients: [{ emailAddress: 'a@example.com' }] },
        },
        { Type: 'SpamComplaint', Email: 'b@example.com', Description: 'marked as spam by him' },
        { event: 'click', email: 'c@example.com' },
      ],
      ['a@example.com | done | ', 'b@example.com | done | ', 'c@example.com | done | '],
    ],
    ['of Amazon SES', SES, SES_TOLD],
    [
      'of Amazon SES within SNS within a log',
      { message: JSON.stringify({ Records: [{ Sns: { Subject: '421 x', Message: JSON.stringify(SES) } }] }) },
      SES_TOLD,
    ],
  ])('reads an event %s', (_, event, expected) => {
    expect(read(JSON.stringify(event))).toEqual(expected)
    expect(read(`Hello,\nthis came:\n${JSON.stringify(event, null, 2)}\nWhy?`)).toEqual(expected)
  })

  it.each([
    {
      name: 'app',
      version: '5.1.1',
      author: { email: 'a@example.com' },
      description: 'sends mail to people',
    },
    { level: 'info', time: 1, msg: 'request done', email: 'a@example.com', code: 404 },
    { head_commit: { message: 'mend the bounce page', author: { email: 'a@example.com' } } },
  ])('takes other objects for no event: %j', (event) => {
    const lines = splitLines(JSON.stringify(event))
    expect(takeEvents(lines)).toEqual({ events: [], rest: lines })
  })

  it('leaves what stands around events, in its place', () => {
    const shown =
      'INFO hook={"email":"a@example.com","event":"bounce"} status=200\n[{\n"subject": "550 no" }\n]\nWhy?'
    const { rest } = takeEvents(splitLines(shown))
    expect(rest.map(({ text }) => text).filter(Boolean)).toEqual(['INFO hook=', ' status=200', 'Why?'])
    for (const { text, start } of rest) expect(shown.slice(start, start + text.length)).toBe(text)
  })

  it('reads an event that a mail program broke at its width, within words', () => {
    const event = JSON.stringify({ Message: JSON.stringify(SES) })
    const broken = event.replace(/.{40}/g, '$&\n> ')
    expect(read(`> ${broken}`)).toEqual(SES_TOLD)
  })

  it('knows where the words stand, through escapes and strings in strings', () => {
    const reason = '550 5.2.1 휴면 "계정" 입니다'
    const inner = JSON.stringify({ email: 'a@example.com', reason }).replace(
      /[^\0-~]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
    )
    const shown = JSON.stringify({ Message: inner })
    const { passage } = takeEvents(splitLines(shown)).events[0]?.parts[0] ?? {}
    const mark = (words: string) => {
      const at = passage?.text.indexOf(words) ?? -1
      return passage && shown.slice(...spanIn(passage, at, at + words.length))
    }
    expect(mark('5.2.1')).toBe('5.2.1')
    expect(mark('휴면')).toBe(String.raw`\\ud734\\uba74`)
    expect(mark('계정')).toBe(String.raw`\\uacc4\\uc815`)
  })
})
