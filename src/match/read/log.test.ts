import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { takeLog } from './log.ts'
import { spanIn } from './passage.ts'
import { EXIM, POSTFIX, readLog, SENDMAIL } from './test-log.ts'

const AMAVIS = 'amavis[2]: (02-07)'
const FROM_TO = '[192.0.2.7]:51 [192.0.2.7] <b@example.kr> -> <a@example.com>,<c@example.com>, Hits: 21'

describe('takeLog', () => {
  it('tells of each recipient that a line names', () => {
    expect(readLog(`${SENDMAIL} to=<a@example.com>,<c@example.com>, stat=Deferred: x`)).toEqual([
      'a@example.com|delayed|Deferred: x|',
      'c@example.com|delayed|Deferred: x|',
    ])
    expect(readLog(`${AMAVIS} Blocked BANNED (.exe) {DiscardedInbound}, ${FROM_TO}`)).toEqual([
      'a@example.com|failed|Blocked BANNED (.exe)|',
      'c@example.com|failed|Blocked BANNED (.exe)|',
    ])
  })

  it('asks an earlier line of qmail whom a delivery is for', () => {
    const text =
      '@40000000 starting delivery 7: msg 1 to remote a@example.com\n@40000000 delivery 7: success: x/'
    expect(readLog(text)).toEqual(['a@example.com|done|x\n|'])
  })

  it("reads a queue's listing, where each reason stands above its recipients", () => {
    const text = `-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
4ZkR0d1Xz2z9sTn*    2210 Tue Mar  3 10:02:11  b@example.kr
                          (connect to mx: timed
 out)
                                         a@example.com
                                         c@example.com
                          (host mx said: 450 later)
                                         d@example.com

23BAAAAA001234      10 Tue Mar  3 10:02 <b@example.kr>
                 (Deferred: x)
                                         <e@example.com>
-- 5 Kbytes in 2 Requests.`
    expect(readLog(text)).toEqual([
      'a@example.com|delayed|connect to mx: timed\n out|',
      'c@example.com|delayed|connect to mx: timed\n out|',
      'd@example.com|delayed|host mx said: 450 later|',
      'e@example.com|delayed|Deferred: x|',
    ])
  })

  it("takes Exim's copy of the refused message's head for no reason, but reads its envelope", () => {
    const text = `${EXIM} H=(x) [192.0.2.7] F=<b@example.kr> rejected after DATA: no spam
Envelope-from: <b@example.kr>
Envelope-to: <a@example.com>
\t<c@example.com>
P Received: from x
\tby y
  Subject: 550 5.2.2 mailbox full
next`
    expect(readLog(text)).toEqual(['a@example.com|failed|no spam|', 'c@example.com|failed|no spam|'])
    expect(takeLog(splitLines(text)).rest.map((line) => line.text)).toEqual(['next'])
  })

  it.each([
    ['deferred, then sent', ['deferred (450 later)', 'sent (250 ok)'], 'done|250 ok'],
    ['bounced, another message sent', ['bounced (550 no)', 'sent (250 ok)'], 'failed|550 no'],
    ['deferred, then bounced', ['deferred (450 later)', 'bounced (550 no)'], 'failed|550 no'],
    [
      'deferred, then given up without a reply',
      ['deferred (450 later)', 'bounced (too old)'],
      'failed|too old / 450 later',
    ],
  ])('lets the last line decide: %s', (_, states, expected) => {
    const lines = states.map((state) => `to=<a@example.com>, dsn=0.0.0, status=${state}`)
    expect(readLog(lines.join('\n'))).toEqual([`a@example.com|${expected}|`])
  })

  it('gives up only those whom the message still waits for', () => {
    const text = `${POSTFIX} to=<a@example.com>, dsn=4.4.1, status=deferred (timed out)
${POSTFIX} to=<c@example.com>, dsn=2.0.0, status=sent (250 ok)
${POSTFIX} from=<b@example.kr>, status=expired, returned to sender`
    expect(readLog(text)).toEqual([
      'a@example.com|failed|status=expired, returned to sender / timed out|4.4.1',
      'c@example.com|done|250 ok|2.0.0',
    ])
  })

  it('lets the mail server overrule a filter, and one host of several decide nothing', () => {
    const server = `${POSTFIX} to=<a@example.com>, dsn=5.7.1, status=bounced (554 5.7.1 no)`
    const filter = '(default: F (no action): [9/15] []), len: 1, rcpts: <a@example.com>'
    for (const text of [`${server}\n${filter}`, `${filter}\n${server}`])
      expect(readLog(text)).toEqual(['a@example.com|failed|554 5.7.1 no|5.7.1'])
    const sent = `${POSTFIX} to=<a@example.com>, dsn=2.0.0, status=sent (250 ok)`
    expect(readLog(`${POSTFIX} host mx[192.0.2.1] said: 450 later\n${sent}`)).toEqual([
      'a@example.com|done|250 ok|2.0.0',
    ])
  })

  it('finds its words again in the shown text, written line ends and underscores apart', () => {
    const text = `${EXIM} ** a@example.com: 550-no\\n550 5.1.1 never`
    const [passage] = takeLog(splitLines(text)).logged[0]?.parts.map((part) => part.passage) ?? []
    const at = passage?.text.indexOf('5.1.1') ?? -1
    expect(passage && text.slice(...spanIn(passage, at, at + 11))).toBe('5.1.1 never')
  })

  it('joins a line that a mail program wrapped, and finds its words again', () => {
    const text = `Mar  4 09:12:32 mail postfix/smtp[21879]: 4ZkQ7n3Y2Tz9sRB:
to=<a@example.com>, relay=mx.example.net[203.0.113.14]:25, dsn=5.1.1,
status=bounced (host mx.example.net[203.0.113.14] said: 550 5.1.1 User
Unknown here)
Mar  4 09:12:33 mail postfix/smtp[21879]: 4ZkQ7n3Y2Tz9sRB: removed`
    expect(readLog(text)).toEqual([
      'a@example.com|failed|host mx.example.net[203.0.113.14] said: 550 5.1.1 User Unknown here|5.1.1',
    ])
    const [part] = takeLog(splitLines(text)).logged[0]?.parts ?? []
    const at = part?.passage.text.indexOf('User Unknown') ?? 0
    expect(part && text.slice(...spanIn(part.passage, at, at + 12))).toBe('User\nUnknown')
  })

  it('joins the lines of a reply that stand below a line, as a panel shows them', () => {
    const line = `${EXIM} ** a@example.com: SMTP error after RCPT TO:<a@example.com>: 550-Not here;`
    expect(readLog(`${line}\n550-ask the office\n550 or nobody\nThat is all I have.`)).toEqual([
      'a@example.com|failed|: SMTP error after RCPT TO:<a@example.com>: 550-Not here; 550-ask the office 550 or nobody|',
    ])
  })

  it('takes no question behind a line for its end', () => {
    const line = `${EXIM} ** a@example.com: Unrouteable address, is it wrong?`
    expect(readLog(`${line}\nWho can help me?`)).toEqual([
      'a@example.com|failed|: Unrouteable address, is it wrong?|',
    ])
  })

  it.each([
    '550 5.1.1 <a@example.com>... User unknown',
    '<a@example.com>: host mx.example.com[192.0.2.1] said: 550 no',
    'rejected RCPT <a@example.com>: no client is named, so it is no line of Exim',
    'H=x [192.0.2.7] Warning: "no"',
  ])('leaves other lines alone: %s', (text) => {
    expect(takeLog(splitLines(text))).toEqual({ logged: [], rest: splitLines(text) })
  })
})
