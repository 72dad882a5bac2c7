/** A reply as servers send it: its codes and its words. */
export interface WireReply {
  reply?: string | undefined
  status?: string | undefined
  text: string
}

/** What stands for each variable part of a wording; all from the ranges kept for examples. */
const EXAMPLES: Record<string, string> = {
  address: 'hong@example.kr',
  domain: 'example.kr',
  host: 'mx.example.net',
  ip: '192.0.2.25',
  id: 'q4F2x1Kz30872',
  number: '14',
  url: 'https://www.example.com/help?id=42',
  text: 'example',
}
const OTHERS: Record<string, string> = {
  address: 'a.kim+news@mail.example.com',
  domain: 'sub.example.org',
  host: 'in-3.example.org',
  ip: '203.0.113.9',
  id: '1sXyZ2-0004Ab-7C',
  number: '3072',
  url: 'http://example.org/unblock/',
  text: 'something else',
}

/** A wording with its placeholders filled in. */
export function fillIn(wording: string, values: Record<string, string> = EXAMPLES): string {
  return wording.replace(/<([a-z]+)>/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return name === 'address' ? `<${value}>` : value
  })
}

/** The line on the wire: "550 5.1.1 <hong@example.kr>... User unknown" */
export function onWire({ reply, status, text }: WireReply, other = false): string {
  return [reply, status, fillIn(text, other ? OTHERS : EXAMPLES)].filter(Boolean).join(' ')
}

// Folds at blanks; a longer word stands on a line of its own.
function fold(text: string, width: number, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(lines.length > 0 ? indent + word : word)
  }
  return lines.join('\n')
}

/** As Postfix words a bounce to people, folded at 72 columns. */
export function inPostfixNotice(wire: WireReply): string {
  const told = `<hong@example.kr>: host mx.example.net[192.0.2.1] said: ${onWire(wire)} (in reply to RCPT TO command)`
  return `This is the mail system at host out.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

${fold(told, 72, '    ')}
`
}

/** As a correspondent quotes it, wrapped. */
export function quoted(wire: WireReply): string {
  return fold(onWire(wire), 60, '').replace(/^/gm, '> ')
}

/** As Sendmail words a bounce to people. */
export function inSendmailTranscript(wire: WireReply): string {
  return `The original message was received at Mon, 23 Nov 2026 10:00:00 +0900
from localhost [127.0.0.1]

   ----- The following addresses had permanent fatal errors -----
<hong@example.kr>

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> RCPT To:<hong@example.kr>
<<< ${onWire(wire)}
`
}

/** As a line of Postfix's log. */
export function inPostfixLog(wire: WireReply): string {
  const failed = wire.reply?.startsWith('4') ? 'deferred' : 'bounced'
  return (
    'Nov 23 10:00:02 out postfix/smtp[2817]: 4F2x1Kz30872: to=<hong@example.kr>, relay=mx.example.net[192.0.2.1]:25, ' +
    `delay=1.2, delays=0.1/0/0.7/0.4, dsn=${wire.status ?? '5.0.0'}, status=${failed} ` +
    `(host mx.example.net[192.0.2.1] said: ${onWire(wire)} (in reply to RCPT TO command))`
  )
}

/** As a Korean mailbox provider words a bounce. */
export function inKoreanNotice(wire: WireReply): string {
  return `메일이 정상적으로 발송되지 못하고 반송되었습니다.

받는사람 : hong@example.kr
발송시간 : 2026-11-23 10:00:02
반송사유 : ${onWire(wire)}

메일 주소를 확인하신 후 다시 보내 주세요.
`
}

/** Every way in which a reply reaches a reader, by name. */
export const WRAPPERS: Record<string, (wire: WireReply) => string> = {
  plain: (wire) => onWire(wire),
  'with other values': (wire) => onWire(wire, true),
  'in upper case': (wire) => onWire(wire).toUpperCase(),
  'in lower case': (wire) => onWire(wire).toLowerCase(),
  'without codes': ({ text }) => fillIn(text),
  'in a Postfix notice': inPostfixNotice,
  quoted,
  'in a Sendmail transcript': inSendmailTranscript,
  'in a Postfix log line': inPostfixLog,
  'in a Korean notice': inKoreanNotice,
}
