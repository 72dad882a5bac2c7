import { describe, expect, it } from 'vitest'
import { takeLog } from './log.ts'

const read = (text: string) =>
  takeLog([{ text, start: 0 }]).logged.map(({ address, action, parts, status }) =>
    [address, action, parts[0]?.passage.text, status?.text].join('|'),
  )

describe('takeLog', () => {
  it.each([
    [
      'Postfix',
      'Nov 23 10:00:00 a postfix/smtp[1]: 4F2: to=<a@example.com>, relay=mx, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 no)',
      'a@example.com|failed|host mx said: 550 5.1.1 no|5.1.1',
    ],
    [
      'Postfix deferring',
      'to=<a@example.com>, dsn=4.4.1, status=deferred (timed out)',
      'a@example.com|delayed|timed out|4.4.1',
    ],
    [
      'Postfix delivering',
      'to=<a@example.com>, dsn=2.0.0, status=sent (250 OK)',
      'a@example.com|done|250 OK|2.0.0',
    ],
    [
      'Sendmail',
      'xA1: to=<a@example.com>, dsn=5.1.1, stat=User unknown',
      'a@example.com|failed|User unknown|5.1.1',
    ],
    [
      "Postfix's own refusal",
      'NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 <a@example.com>: Relay access denied; from=<b@example.kr> to=<a@example.com> proto=ESMTP',
      'a@example.com|failed|554 5.7.1 <a@example.com>: Relay access denied|',
    ],
    [
      'Exim',
      '2026-11-23 12:00:00 1abCDe-000123-AB ** a@example.com R=dnslookup T=remote_smtp: 550 no',
      'a@example.com|failed| R=dnslookup T=remote_smtp: 550 no|',
    ],
    [
      'qmail, which writes underscores',
      'delivery 7: failure: Remote_host_said:_550_User_unknown/',
      '|failed|Remote host said: 550 User unknown |',
    ],
  ])('reads a line of %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('leaves other lines alone', () => {
    expect(read('550 5.1.1 <a@example.com>... User unknown')).toEqual([])
  })
})
