import { actionOfReply, addressesIn, type Logged, recipientsIn } from './logged.ts'
import type { Action } from './reading.ts'

// 'stat=User unknown', 'stat=Deferred: Connection timed out', 'reply=550 5.1.1 …, stat=User unknown'
const STAT = /\b(?:reply=[2-5]\d\d|stat=)/
// 'reject=550 5.7.1 <a@example.com>... Relaying denied'
const REJECT = /\breject=(?=[45]\d\d)/
// 'ruleset=check_rcpt, arg1=<a@example.com>'; of check_mail it is the sender, of check_relay the host
const ASKED = /\bruleset=check_rcpt, arg1=<?([^<>\s,]{1,384})/
// 'sendmail[812]: 53H6UMxx008123: <a@example.com>... User unknown'
const LOCAL = /\]: [\dA-Za-z]{12,16}: (<[^<>\s]{1,384}>)\.\.\. /
// 'sendmail[812]: 53H6UMxx008123: SYSERR(root): … config error: mail loops back to me (MX problem?)'
const ERROR = /\]: ([\dA-Za-z]{12,16}): SYSERR\([^)]{1,40}\): /
const QUEUE = /\]: ([\dA-Za-z]{12,16}): /
// 'result="PermFail" stat="550 5.1.1 …"' of OpenSMTPD, 'command="RCPT TO:<a@example.com>" result="550 Invalid recipient"'
const RESULT = /\bresult="([A-Za-z]{2,20})" stat="([^"]{0,2000})/
const COMMAND = /\bcommand="RCPT TO:(<[^<>\s"]{1,384}>)[^"]{0,300}" result="([^"]{1,2000})/i

function actionOf(state: string): Action {
  if (/^(?:sent|ok\b)/i.test(state)) return 'done'
  return /^(?:defer|queued|tempfail)/i.test(state) ? 'delayed' : 'failed'
}

/** Reads a line of Sendmail's log: a delivery, an error of its own, a rule set's or a filter's refusal. */
export function readSendmail(text: string): Logged | null {
  const addresses = recipientsIn(text)
  const to = text.length
  const error = ERROR.exec(text)
  if (error)
    return {
      addresses: [],
      action: 'failed',
      from: error.index + error[0].length,
      to,
      queue: error[1],
      isWhy: true,
    }
  const rejected = REJECT.exec(text)
  if (rejected) {
    const from = rejected.index + rejected[0].length
    const asked = ASKED.exec(text)?.[1]
    const action = actionOfReply(text.slice(from)) ?? 'failed'
    if (asked || addresses.length > 0) return { addresses: asked ? [asked] : addresses, action, from, to }
    // 'Milter: data, reject=554 5.7.1 …': of all recipients of the message
    return { addresses, action, from, to, queue: QUEUE.exec(text)?.[1], isWhy: true }
  }
  const found = addresses.length > 0 ? STAT.exec(text) : null
  if (found) {
    const from = text.indexOf('=', found.index) + 1
    const action = actionOf(text.slice(text.lastIndexOf('stat=') + 5))
    return { addresses, action, from, to, queue: QUEUE.exec(text)?.[1] }
  }
  const local = LOCAL.exec(text)
  return (
    local && { addresses: addressesIn(local[1]), action: 'failed', from: local.index + local[0].length, to }
  )
}

/** Reads a line of OpenSMTPD's log: a delivery, or a command that its server refused. */
export function readOpenSmtpd(text: string): Logged | null {
  const refused = COMMAND.exec(text)
  const found = refused ?? RESULT.exec(text)
  if (!found) return null
  const said = found[2] ?? ''
  const to = found.index + found[0].length
  const addresses = refused ? addressesIn(refused[1]) : recipientsIn(text)
  const action = refused ? (actionOfReply(said) ?? 'failed') : actionOf(found[1] ?? '')
  return { addresses, action, from: to - said.length, to }
}
