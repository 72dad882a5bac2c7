import { joinLines, type Line, slicePassage } from './passage.ts'
import type { About, Action } from './reading.ts'

// ' to=<a@example.com>,' of Postfix and Sendmail; ' arg1=<a@example.com>' where Sendmail's rule set rejects
const TO = /\b(?:to|arg1)=<([^<>\s]{1,384})>/
// 'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 …)'
const POSTFIX = /\bstatus=(\w{1,20})(?:[ \t]{1,4}\(|[ \t]*$)/
// 'stat=User unknown', 'stat=Deferred: Connection timed out', 'reject=550 5.7.1 <a@example.com>... Relaying denied'
const SENDMAIL = /\b(?:stat|reject)=/
// 'NOQUEUE: reject: RCPT from host[192.0.2.1]: 554 5.7.1 …; from=<…>'
const REJECTED = /\breject: [A-Z-]{3,20} from [^\s:]{1,300}: /
// '2026-11-23 12:00:00 1abCDe-000123-AB ** a@example.com R=dnslookup T=remote_smtp: SMTP error …'
const EXIM = /^\S{10} \S{8,18} (?:\[\d{1,9}\] )?\S{16,23} (\*\*|==|=>) <?([^\s<>]{1,384}@[^\s<>:]{1,255})>?/
// 'delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_…'
const QMAIL = /\bdelivery \d{1,12}: (failure|deferral|success): /
// ' dsn=5.1.1,'
const DSN = /\bdsn=[245]\.\d{1,3}\.\d{1,3}/

/** The reason in a log line: where it begins and ends, and what became of the mail. */
interface Reason {
  address: string | null
  action: Action
  from: number
  to: number
}

function actionOf(state: string): Action {
  if (/^(?:sent|success|=>|2)/i.test(state)) return 'done'
  return /^(?:defer|==|queued)/i.test(state) ? 'delayed' : 'failed'
}

function reasonOf(text: string): Reason | null {
  const address = TO.exec(text)?.[1] ?? null
  const end = text.length
  const postfix = address ? POSTFIX.exec(text) : null
  if (postfix) {
    const from = postfix.index + postfix[0].length
    return { address, action: actionOf(postfix[1] ?? ''), from, to: text.endsWith(')') ? end - 1 : end }
  }
  const rejected = REJECTED.exec(text)
  if (rejected) {
    const stop = text.indexOf('; from=<', rejected.index)
    return { address, action: 'failed', from: rejected.index + rejected[0].length, to: stop < 0 ? end : stop }
  }
  const sendmail = address ? SENDMAIL.exec(text) : null
  if (sendmail) {
    const from = sendmail.index + sendmail[0].length
    return { address, action: actionOf(text.slice(from)), from, to: end }
  }
  const exim = EXIM.exec(text)
  if (exim)
    return { address: exim[2] ?? null, action: actionOf(exim[1] ?? ''), from: exim[0].length, to: end }
  const qmail = QMAIL.exec(text)
  return qmail && { address, action: actionOf(qmail[1] ?? ''), from: qmail.index + qmail[0].length, to: end }
}

function aboutOf(line: Line): About | null {
  const reason = reasonOf(line.text)
  if (!reason) return null
  // qmail writes '_' for a blank; one sign for one keeps the places.
  const text = QMAIL.test(line.text) ? line.text.replaceAll('_', ' ').replaceAll('/', ' ') : line.text
  const whole = joinLines([{ ...line, text }])
  const dsn = DSN.exec(line.text)
  return {
    address: reason.address,
    alias: null,
    action: reason.action,
    parts: [{ place: 'log', passage: slicePassage(whole, reason.from, reason.to) }],
    status: dsn && slicePassage(whole, dsn.index + 'dsn='.length, dsn.index + dsn[0].length),
  }
}

/** The lines of a mail server's log, each about one recipient, and the lines that are none. */
export function takeLog(lines: readonly Line[]): { logged: About[]; rest: Line[] } {
  const logged: About[] = []
  const rest: Line[] = []
  for (const line of lines) {
    const about = aboutOf(line)
    if (about) logged.push(about)
    else rest.push(line)
  }
  return { logged, rest }
}
