import { actionOfReply, addressesIn, type Logged, recipientsIn } from './logged.ts'
import type { Action } from './reading.ts'

// 'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 …)'
const STATUS = /\bstatus=([\w-]{1,20})(?:[ \t]{1,4}\(|,|[ \t]{0,4}$)/
// ' orig_to=<office@example.com>,'
const ALIAS = /\borig_to=(\S{3,384})/
// ' 4F2x1Kz30872: to=<'
const QUEUE = /(?<=\s)([\dA-Za-z]{6,20}): (?:to|from)=</
// 'postfix/smtp[2817]: 4F2x1Kz30872: host mx.example.com[192.0.2.1] said: 450 …'
const SAID = /\bpostfix[^:\s]{0,60}: ([\dA-Za-z]{6,20}): (?=host \S{1,300} said: )/
// 'reject: RCPT from host[192.0.2.1]:2525: 554 5.7.1 …; from=<…>', 'milter-reject: END-OF-MESSAGE from …: 5.7.1 …'
const REJECTED = /\b(?:(?:milter|proxy)-)?reject: [A-Z-]{3,20}(?: from \S{1,300})?: /
// 'reject: header Subject: … from host[192.0.2.1]; from=<…> to=<…> proto=ESMTP helo=<…>: 5.7.1 …'
const CHECKED = /\breject: (?:(?:mime-|nested-|milter-)?header|body|content) /
const TAIL = '; from=<'

function actionOf(state: string): Action {
  if (/^(?:sent|deliverable)/i.test(state)) return 'done'
  return /^(?:defer|softbounce)/i.test(state) ? 'delayed' : 'failed'
}

function readDelivery(text: string): Logged | null {
  const found = STATUS.exec(text)
  const addresses = recipientsIn(text)
  // 'from=<a@example.com>, status=expired, returned to sender' names nobody.
  const isGivenUp = /^(?:force-)?expired/.test(found?.[1] ?? '')
  if (!found || (addresses.length === 0 && !isGivenUp)) return null
  const from = found.index + (found[0].endsWith('(') ? found[0].length : 0)
  const action = actionOf(found[1] ?? '')
  return {
    addresses,
    alias: addressesIn(ALIAS.exec(text)?.[1])[0],
    action,
    from,
    to: text.length - +text.endsWith(')'),
  }
}

function readRejection(text: string): Logged | null {
  const found = REJECTED.exec(text)
  if (!found) return null
  const from = found.index + found[0].length
  const tail = text.lastIndexOf(TAIL)
  const to = tail < from ? text.length : tail
  return {
    addresses: recipientsIn(text.slice(to)),
    action: actionOfReply(text.slice(from)) ?? 'failed',
    from,
    to,
  }
}

// The reply stands at the end, behind what was refused and whom it was for.
function readCheck(text: string): Logged | null {
  const tail = text.lastIndexOf(TAIL)
  const found = CHECKED.exec(text)
  if (!found || tail < 0) return null
  const colon = text.indexOf(': ', tail)
  const [from, to] = colon < 0 ? [found.index, tail] : [colon + 2, text.length]
  return { addresses: recipientsIn(text.slice(tail)), action: 'failed', from, to }
}

// One of several hosts turned the mail away; another line tells what became of it.
function readHost(text: string): Logged | null {
  const found = SAID.exec(text)
  const from = (found?.index ?? 0) + (found?.[0].length ?? 0)
  return found && { addresses: [], action: 'delayed', from, to: text.length, queue: found[1] }
}

/** Reads a line of Postfix's log: a delivery, a refusal of its server, of a filter or of a header check. */
export function readPostfix(text: string): Logged | null {
  const logged = readDelivery(text) ?? readRejection(text) ?? readCheck(text)
  return logged ? { ...logged, queue: QUEUE.exec(text)?.[1] } : readHost(text)
}
