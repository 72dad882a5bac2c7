import { actionOfReply, addressesIn, type LineReader, type Logged } from './logged.ts'

// 'Blocked INFECTED (Eicar) {DiscardedInbound}, [192.0.2.1]:25 <a@example.com> -> <b@example.com>,<c@example.com>'
const AMAVIS = /\b(Blocked|Passed) [A-Z-]{4,20}\b/
const AMAVIS_WHOM = /> -> (<\S{3,9999})/
// '(default: T (reject): [22.41/15.00] [BAYES_SPAM(5.10){99%;},…]), len: 30122, …, rcpts: <a@example.com>' of Rspamd
const RSPAMD = /\(\w{1,40}: [TF] \(([a-z ]{4,20})\): \[/
const RSPAMD_WHOM = /\brcpts: <([^<>]{1,4000})>/
// 'lmtp(a@example.com)<2216><x>: … failed to store into mailbox 'INBOX': Quota exceeded' of Dovecot
const DOVECOT = /\b(?:lmtp|lda|deliver)\((?:\d{1,9}, )?([^\s(),@]{1,128}@[^\s(),]{1,255})\)/
const STORED = /: (?:(saved mail to|stored mail into)|save failed to|failed to store into) /
// 'hook=rcpt plugin=… params="<a@example.com>" retval=DENY msg="no such user"', 'disconnect … lr="550 …"' of Haraka
const HARAKA = /\bretval=DENY(SOFT)?[A-Z]{0,12} msg="([^"]{1,2000})/
const HARAKA_WHOM = /\bparams="(<[^<>\s"]{1,384}>)/
const LAST_REPLY = /\blr="([45]\d\d[^"]{1,2000})/
// 'rcpt="a@example.com"', 'recipients=a@example.com,b@example.com', then 'response="550 …"', "smtpmsg='550 …'"
const WHOM =
  /\b(?:to|addr|rcpt|rcpts|rcpt_to|recipients?)=["'<[]{0,3}((?:[^\s<>"',@=]{1,128}@[^\s<>"',=\]]{1,255},?){1,99})/
const SAID =
  /\b(?:response|reason|error|reply|msg|smtpmsg|stat|diag|details)=(?:"([245]\d\d[ -][^"]{1,2000})|'([245]\d\d[ -][^']{1,2000}))/
// '"GET /index.html HTTP/1.1" 502 552': a web server's log tells of no mail
const WEB = /"[A-Z]{3,8} \S{1,2000} HTTP\/\d(?:\.\d)?"/

function readAmavis(text: string): Logged | null {
  const found = AMAVIS.exec(text)
  const addresses = found ? addressesIn(AMAVIS_WHOM.exec(text)?.[1]) : []
  if (!found || addresses.length === 0) return null
  // What was found stands before '{' or the client's address.
  const to = found.index + text.slice(found.index).search(/ \{|,? \[|,? </)
  return {
    addresses,
    action: found[1] === 'Passed' ? 'done' : 'failed',
    from: found.index,
    to,
    isOpinion: true,
  }
}

function readRspamd(text: string): Logged | null {
  const found = RSPAMD.exec(text)
  if (!found) return null
  const [, verdict = ''] = found
  const action = verdict === 'reject' ? 'failed' : /^(?:soft|greylist)/.test(verdict) ? 'delayed' : 'done'
  const end = text.indexOf(', len:', found.index)
  const to = action === 'done' ? found.index : end < 0 ? text.length : end
  return {
    addresses: addressesIn(RSPAMD_WHOM.exec(text)?.[1]),
    action,
    from: found.index,
    to,
    isOpinion: true,
  }
}

function readDovecot(text: string): Logged | null {
  const whom = DOVECOT.exec(text)?.[1]
  const found = whom ? STORED.exec(text) : null
  if (!whom || !found) return null
  const from = found.index + ': '.length
  return { addresses: [whom], action: found[1] ? 'done' : 'failed', from, to: text.length }
}

function readHaraka(text: string): Logged | null {
  const found = HARAKA.exec(text) ?? LAST_REPLY.exec(text)
  if (!found) return null
  const said = found[2] ?? found[1] ?? ''
  const to = found.index + found[0].length
  const action = found[1] === 'SOFT' ? 'delayed' : 'failed'
  return { addresses: addressesIn(HARAKA_WHOM.exec(text)?.[1]), action, from: to - said.length, to }
}

// Any program's fields of a name and a value, one with the recipient, one with the reply
function readFields(text: string): Logged | null {
  const whom = WHOM.exec(text)?.[1]
  const found = whom ? SAID.exec(text) : null
  if (!found) return null
  const said = found[1] ?? found[2] ?? ''
  const to = found.index + found[0].length
  return { addresses: addressesIn(whom), action: actionOfReply(said) ?? 'failed', from: to - said.length, to }
}

function readWeb(text: string): Logged | null {
  return WEB.test(text) ? { addresses: [], action: 'done', from: 0, to: 0 } : null
}

/** Readers of the logs of filters, of mailbox stores, of other servers, and of any program that names its fields. */
export const OTHERS: readonly LineReader[] = [
  readAmavis,
  readRspamd,
  readDovecot,
  readHaraka,
  readFields,
  readWeb,
]
