import { expect, it } from 'vitest'
import { decodeSource } from './mime.ts'

const SOURCE = `From: MAILER-DAEMON@example.com
To: hong@example.kr
Subject: =?UTF-8?B?67CY7Iah?=
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=euc-kr
Content-Transfer-Encoding: base64

uN7Az8fU

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; kim@example.com
Action: failed
Status: 5.2.2

--b
Content-Type: message/rfc822

Subject: secret

secret

--b--
`

it('decodes the subject, the notice and the report, and leaves the returned message out', async () => {
  const text = await decodeSource(SOURCE)
  expect(text).toMatch(/^Subject: 반송\n\n메일함\n\nReporting-MTA: dns; mx\.example\.com\n\nFinal-Recipient/)
  expect(text).not.toContain('secret')
})

it('reads an HTML-only notice as text', async () => {
  const source =
    'From: a\nSubject: b\nContent-Type: text/html\n\n<html><body><p>Mailbox <b>full</b></p></body></html>'
  expect(await decodeSource(source)).toBe('Subject: b\n\nMailbox full')
})
