import { expect, it } from 'vitest'
import { EXIM, POSTFIX, readLog, SENDMAIL } from './test-log.ts'

const CLIENT = '2026-11-23 12:00:00 H=(x) [192.0.2.7]:4455 I=[192.0.2.1]:25'

it.each([
  [
    'Postfix',
    `${POSTFIX} to=<a@example.com>, relay=mx, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 no)`,
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
    'Postfix probing an address',
    'to=<a@example.com>, dsn=5.1.1, status=undeliverable (host mx said: 550 no)',
    'a@example.com|failed|host mx said: 550 no|5.1.1',
  ],
  [
    'Postfix giving up',
    'postfix/qmgr[1]: 4F2: from=<b@example.kr>, status=force-expired, returned to sender',
    '|failed|status=force-expired, returned to sender|',
  ],
  [
    "Postfix's own refusal",
    'NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 <a@example.com>: Relay access denied; from=<b@example.kr> to=<a@example.com> proto=ESMTP',
    'a@example.com|failed|554 5.7.1 <a@example.com>: Relay access denied|',
  ],
  [
    'postscreen, which names the port',
    'NOQUEUE: reject: RCPT from [192.0.2.7]:41412: 450 4.3.2 Service unavailable; from=<b@example.kr>, to=<a@example.com>, proto=ESMTP',
    'a@example.com|delayed|450 4.3.2 Service unavailable|',
  ],
  [
    'a milter of Postfix, the client over IPv6',
    'milter-reject: END-OF-MESSAGE from mx[2001:db8::1]: 5.7.1 Spam; from=<b@example.kr> to=<a@example.com> proto=ESMTP',
    'a@example.com|failed|5.7.1 Spam|',
  ],
  [
    'a header check of Postfix',
    'cleanup[1]: 4F2: reject: header Subject: 550 to=<x@example.org> from local; from=<b@example.kr> to=<a@example.com>: 5.7.1 No',
    'a@example.com|failed|5.7.1 No|',
  ],
  [
    'Sendmail',
    `${SENDMAIL} to=<a@example.com>, dsn=5.1.1, stat=User unknown`,
    'a@example.com|failed|User unknown|5.1.1',
  ],
  [
    'Sendmail with the reply',
    `${SENDMAIL} to=<a@example.com>, dsn=5.2.2, reply=552 5.2.2 full, stat=Service unavailable`,
    'a@example.com|failed|552 5.2.2 full, stat=Service unavailable|5.2.2',
  ],
  [
    "Sendmail's rule set about a recipient",
    `${SENDMAIL} ruleset=check_rcpt, arg1=<a@example.com>, relay=x, reject=550 5.7.1 Relaying denied`,
    'a@example.com|failed|550 5.7.1 Relaying denied|',
  ],
  [
    "Sendmail's rule set about a sender",
    `${SENDMAIL} ruleset=check_mail, arg1=<b@example.kr>, relay=x, reject=553 5.1.8 no domain`,
    '|failed|553 5.1.8 no domain|',
  ],
  [
    'a milter of Sendmail',
    `${SENDMAIL} Milter: to=<a@example.com>, reject=451 4.7.1 later`,
    'a@example.com|delayed|451 4.7.1 later|',
  ],
  [
    "Sendmail's own users",
    `${SENDMAIL} <a@example.com>... User unknown`,
    'a@example.com|failed|User unknown|',
  ],
  [
    'Exim',
    `${EXIM} ** a@example.com R=dnslookup T=remote_smtp: 550 no`,
    'a@example.com|failed| R=dnslookup T=remote_smtp: 550 no|',
  ],
  [
    'Exim with a process number',
    `2026-11-23 12:00:00 [77] 1vFyQp-00000003kLm-2Xab == a@example.com T=x: 450`,
    'a@example.com|delayed| T=x: 450|',
  ],
  [
    'Exim, which writes line ends as signs',
    `${EXIM} ** a@example.com: 550-no\\n550 never`,
    'a@example.com|failed|: 550-no\n550 never|',
  ],
  [
    'Exim for a local user',
    `${EXIM} ** joe <joe@example.com> R=localuser: full`,
    'joe@example.com|failed| R=localuser: full|',
  ],
  [
    'Exim delivering',
    `${EXIM} => a@example.com R=dnslookup C="250 OK"`,
    'a@example.com|done| R=dnslookup C="250 OK"|',
  ],
  [
    'Exim refusing',
    `${CLIENT} F=<b@example.kr> rejected RCPT <a@example.com>: relay not permitted`,
    'a@example.com|failed|relay not permitted|',
  ],
  [
    'Exim putting off',
    `${CLIENT} F=<b@example.kr> temporarily rejected RCPT <a@example.com>: greylisted`,
    'a@example.com|delayed|greylisted|',
  ],
  ['Exim refusing a greeting', `${CLIENT} rejected EHLO or HELO x: bad name`, '|failed|bad name|'],
  [
    'qmail, which writes underscores',
    'delivery 7: failure: Remote_host_said:_550_User_unknown/',
    '|failed|Remote host said: 550 User unknown\n|',
  ],
  [
    'qmail, which writes strokes for line ends',
    'delivery 7: deferral: 192.0.2.1_said:_450-see_http://example.com/a/450_later/Giving_up./',
    '|delayed|192.0.2.1 said: 450-see http://example.com/a\n450 later\nGiving up.\n|',
  ],
  [
    'OpenSMTPD',
    'mta delivery evpid=9e from=<b@example.kr> to=<a@example.com> result="TempFail" stat="421 4.3.2 busy"',
    'a@example.com|delayed|421 4.3.2 busy|',
  ],
  [
    "OpenSMTPD's server",
    'smtp failed-command command="RCPT TO:<a@example.com>" result="550 Invalid recipient"',
    'a@example.com|failed|550 Invalid recipient|',
  ],
  [
    'a verdict of Rspamd',
    '(default: T (soft reject): [9/15] [GREY(0)]), len: 1, rcpts: <a@example.com>',
    'a@example.com|delayed|(default: T (soft reject): [9/15] [GREY(0)])|',
  ],
  [
    'Dovecot',
    'lmtp(a@example.com)<1><x>: msgid=<1>: save failed to INBOX: Quota exceeded',
    'a@example.com|failed|save failed to INBOX: Quota exceeded|',
  ],
  [
    'Dovecot delivering',
    'lmtp(a@example.com)<1><x>: msgid=<1>: saved mail to INBOX',
    'a@example.com|done|saved mail to INBOX|',
  ],
  [
    'Haraka',
    'hook=rcpt params="<a@example.com>" retval=DENYSOFT msg="later"',
    'a@example.com|delayed|later|',
  ],
  [
    'any program that names its fields',
    'level=error rcpt="a@example.com" response="451 4.7.1 later"',
    'a@example.com|delayed|451 4.7.1 later|',
  ],
  ['a web server', '192.0.2.7 - - [x] "GET / HTTP/1.1" 502 552 "-"', '|done||'],
])('reads a line of %s', (_, text, expected) => {
  expect(readLog(text)).toEqual([expected])
})
