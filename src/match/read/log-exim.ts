import { actionOfReply, addressesIn, type Fate, type Logged, reasonIn, type Stretch } from './logged.ts'
import { type Line, passageOf } from './passage.ts'
import type { Action } from './reading.ts'

// '1abCDe-000123-AB ** a@example.com <office@example.com> R=dnslookup T=remote_smtp: SMTP error …'
const DELIVERY =
  /(?<![\w-])[\dA-Za-z]{6}-[\dA-Za-z]{6,11}-[\dA-Za-z]{2,4} (\*\*|==|[=*-]>|>>) ([^\s:]{1,640})(?: <([^\s<>@]{1,128}@[^\s<>@]{1,255})>)?/
// 'H=mx.example.com [192.0.2.1] F=<a@example.com> rejected RCPT <b@example.com>: …', 'temporarily rejected after DATA: …'
const REJECTED = /(?<=\s)(temporarily )?rejected (?:RCPT <?([^\s<>:@]{1,128}@[^\s<>:@]{1,255})|[A-Za-z])/
// 'H=mx.example.com [192.0.2.1] sender verify fail for <a@example.com>: …'; what follows is said of the sender
const VERIFIED = /(?<=\s)sender verify (?:fail|defer) for </
const CLIENT = /(?<!\S)H=/
// 'Envelope-to: <a@example.com>', 'P Received: from …', '  Subject: …', '\tby …': the refused message's head, copied
const COPIED = /^(?:Envelope-(?:from|to):|[A-Z* ] [A-Za-z][\w-]{0,60}:|[ \t]{1,20}\S|-{9})/
const ENVELOPE = /^Envelope-to:/

// '… defer (-51): retry time not reached for any host': no attempt, so the last one tells why
const WAITING = /: retry time not reached/

const ACTIONS: Record<string, Action> = { '**': 'failed', '==': 'delayed' }

/** Reads a line of Exim's main log: a delivery that succeeded, failed or was put off. */
export function readExim(text: string): Logged | null {
  const found = DELIVERY.exec(text)
  if (!found) return null
  const [whole, flag = '', first = '', parent] = found
  const own = addressesIn(first.includes('@') ? first : undefined)
  const addresses = own.length > 0 ? own : addressesIn(parent)
  const from = found.index + whole.length
  return addresses.length > 0
    ? {
        addresses,
        alias: parent,
        action: ACTIONS[flag] ?? 'done',
        from,
        to: text.length,
        isOpinion: WAITING.test(text),
      }
    : null
}

// The end of the copied head, and whom its envelope names.
function skipCopy(lines: readonly Line[], from: number): { next: number; addresses: string[] } {
  const addresses: string[] = []
  let next = from
  let isEnvelope = false
  for (; COPIED.test(lines[next]?.text ?? ''); next++) {
    const text = lines[next]?.text ?? ''
    isEnvelope = ENVELOPE.test(text) || (isEnvelope && text.startsWith('\t'))
    if (isEnvelope) addresses.push(...addressesIn(text))
  }
  return { next, addresses }
}

/** Reads a refusal in Exim's logs with the copied head behind it, which does not tell why. */
export function readEximRejection(lines: readonly Line[], at: number): Stretch | null {
  const line = lines[at] as Line
  const { text } = line
  if (!CLIENT.test(text)) return null
  const found = REJECTED.exec(text) ?? VERIFIED.exec(text)
  const [whole = '', temporarily, whom] = found ?? []
  // Behind 'rejected …:' the reason follows; what follows 'sender verify fail for …:' is said of the sender.
  const colon = text.indexOf(': ', (found?.index ?? 0) + whole.length)
  if (!found || colon < 0) return null
  const { next, addresses } = skipCopy(lines, at + 1)
  const isOfSender = whole.startsWith('sender')
  const [from, to] = isOfSender ? [found.index, colon] : [colon + 2, text.length]
  const reason = reasonIn(passageOf(line), from, to)
  const action = temporarily ? 'delayed' : (actionOfReply(reason.text) ?? 'failed')
  const named: (string | null)[] = whom ? [whom] : addresses.length > 0 ? addresses : [null]
  const fates = named.map((address): Fate => ({ address, action, reasons: [reason], status: null }))
  return { fates, next }
}
