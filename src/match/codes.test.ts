import { describe, expect, it } from 'vitest'
import { codeMarks, fieldStatus } from './codes.ts'

const read = (text: string) => codeMarks(text).map(({ reply, status }) => `${reply ?? '-'} ${status ?? '-'}`)

describe('codeMarks', () => {
  it.each([
    ['550 5.1.1 User unknown', '550 5.1.1'],
    ['550-5.1.1 User unknown', '550 5.1.1'],
    ['550 #5.1.1 User unknown', '550 5.1.1'],
    ['550 (5.1.1) User unknown', '550 5.1.1'],
    ['550 (#5.1.1) User unknown', '550 5.1.1'],
    ['550\n    5.1.1 folded', '550 5.1.1'],
    ['550', '550 -'],
    ['mx.example.pl:550 User unknown', '550 -'],
    ["'a@example.com' on 10/4/2006 5:12 PM\n            550 User unknown", '550 -'],
    ['550 User unknown', '550 -'],
    ['550-User unknown', '550 -'],
    ['550 : User unknown', '550 -'],
    ['550 messages from your network are refused', '550 -'],
    ['host mx.example.net[192.0.2.1] said: 554 no', '554 -'],
    ['<<< 421 Service not available', '421 -'],
    ["Remote Server returned '552 5.2.2 full'", '552 5.2.2'],
    ['REPLY:(451 try later)', '451 -'],
    ['SMTP error code 550', '550 -'],
    ['오류 코드: 550', '550 -'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', '- 5.1.1'],
    ['#5.1.1', '- 5.1.1'],
    ['Error code: 5.1.1', '- 5.1.1'],
    ['서버메시지\t550 User unknown', '550 -'],
    ['hong@example.kr - 550 Message was not accepted', '550 -'],
    ["[Default] 421-'lost connection'", '421 -'],
    ['Mailbox disk quota exceeded. (552)', '552 -'],
    ['by the remote server, 554 Reject by content', '554 -'],
    ['5.2.2 <hong@example.kr>... Mailbox full', '- 5.2.2'],
  ])('reads %j as %s', (text, codes) => {
    expect(read(text)).toEqual([codes])
  })

  it.each([
    'from mx.example.net [192.0.2.550]',
    'connect to 10.5.1.1 port 25',
    'Page not found (404)',
    'It was a bad gateway (502)',
    'The program says HTTP error (500)',
    'Drafts (452)',
    'about (550) people',
    '(550)',
    'Exim 4.92.3 ready',
    'third_party/boringssl/ssl_cert.cc:431',
    'mailer.go:361:handler() failed, (send.php:552)',
    'Version: 5.0.2',
    'version 5.1.1',
    'at 10:550 on 2026-05-550',
    'size is 550 bytes',
    'message of\n  550 recipients',
    'a limit of 500 MB',
    '하루 500통까지',
    'queue id 4F550 and q550x',
    'ofr_506 [506]',
    'dsn=5.1.1, status=bounced',
    'Status: 5.1.1',
    'a5.1.1b, 5.1.1.2 and 5.1.1-beta',
    '550.12 and 550,000',
    '5.01.1',
    'connected to mx.example.net:587\nok',
    'listening on port 465, ready',
    'plugin WP Mail SMTP 4.4.0',
    'WP Mail SMTP: 4.5.0\nPHP: 8.2',
    'mailq : 412 messages',
    'sending (500 messages)',
    'Retry-After: 421',
    '"GET / HTTP/1.1" 502 1234',
    'Error: 502 Bad Gateway',
    'Example Inc., 550 Main Street',
  ])('reads no code in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('marks the places of both codes', () => {
    expect(codeMarks('said: 550 5.1.1 no')).toEqual([
      { reply: '550', status: '5.1.1', start: 6, end: 15, statusStart: 10, behind: false },
    ])
  })
})

describe('fieldStatus', () => {
  it.each([
    [' 5.1.1 (bad destination)', '5.1.1'],
    ['4.4.1', '4.4.1'],
    ['3.1.1', undefined],
    ['Error', undefined],
    ['', undefined],
  ])('reads %j as %s', (value, status) => {
    expect(fieldStatus(value)?.status).toBe(status)
  })
})
