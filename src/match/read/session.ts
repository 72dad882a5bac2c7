import { joinLines, type Line } from './passage.ts'
import type { About, Action } from './reading.ts'

/** A server's answer: its code and its lines. */
export interface Answer {
  code: string
  lines: Line[]
}

interface Asked {
  verb: string
  address: string | null
}

interface Fate {
  address: string | null
  action: Action | null
  answers: readonly Answer[]
}

/** How far an SMTP or LMTP session has come. */
export interface Session {
  /** Commands that wait for their answer, which come in the same order (RFC 2920). */
  asked: Asked[]
  /** Recipients whom the server took since the last MAIL. */
  taken: string[]
  /** By address in lower case, in the order of the session. */
  fates: Map<string, Fate>
  /** Failures that are about no recipient and that nothing overcame, the last first. */
  failures: Answer[]
  success: Answer | null
  isLmtp: boolean
}

/** A session of which nothing was read yet. */
export function newSession(): Session {
  return { asked: [], taken: [], fates: new Map(), failures: [], success: null, isLmtp: false }
}

/** The end of the message's text, which is answered as a command is (RFC 5321, section 4.1.1.4). */
const END = 'END'
const GREETING = /^(?:EHLO|HELO|LHLO)$/
// What succeeds after a failure shows that the session went on: 'HELO' after 'EHLO', another 'AUTH'
const STEP = /^(?:EHLO|HELO|LHLO|MAIL|AUTH)$/
// 'Command unrecognized: "XXXX mx.example.com"': a firewall overwrites commands, so what succeeds later is not the whole
const OVERWRITTEN = /\bX{4}\b/
/** More than a client tries in vain; each recipient carries them. */
const FAILURES_MAX = 5
const MESSAGE = /^(?:DATA|BDAT|END)$/

/** Goes on with a command. */
export function ask(session: Session, verb: string, address: string | null): void {
  if (GREETING.test(verb)) session.isLmtp = verb === 'LHLO'
  session.asked.push({ verb, address })
}

function fail(session: Session, answer: Answer): void {
  session.failures = [answer, ...session.failures].slice(0, FAILURES_MAX)
}

function setFate(
  { fates }: Session,
  address: string,
  action: Action | null,
  answers: readonly Answer[],
): void {
  fates.set(address.toLowerCase(), { address, action, answers })
}

// An answer to the message is for all whom the server took; where it took nobody, it only follows from that.
function answerMessage(session: Session, { verb, address }: Asked, answer: Answer): void {
  const isTaken = answer.code[0] === '2'
  const action = isTaken ? 'done' : 'failed'
  for (const whom of address ? [address] : session.taken) setFate(session, whom, action, [answer])
  if (!isTaken && session.fates.size === 0) fail(session, answer)
  if (verb === END && !address) session.taken = []
}

function answerStep(session: Session, verb: string, answer: Answer): void {
  if (/^[45]/.test(answer.code)) {
    fail(session, answer)
    return
  }
  session.success = answer
  if (STEP.test(verb))
    session.failures = session.failures.filter(({ lines }) =>
      lines.some(({ text }) => OVERWRITTEN.test(text)),
    )
  if (verb === 'MAIL') session.taken = []
}

/** Goes on with an answer; true where the message's text follows. */
export function answer(session: Session, said: Answer): boolean {
  const { asked, taken, failures, isLmtp } = session
  // '334 VXNlcm5hbWU6' asks for more of the same command.
  if (said.code[0] === '3' && said.code !== '354') return false
  const { verb, address } = asked.shift() ?? { verb: '', address: null }
  if (said.code === '354') {
    // With LMTP each recipient gets an answer of his own (RFC 2033, section 4.2).
    const whom = isLmtp && taken.length > 0 ? taken : [null]
    asked.unshift(...whom.map((one) => ({ verb: END, address: one })))
    return true
  }
  if (verb === 'RCPT' && address) {
    const isTaken = said.code[0] === '2'
    if (isTaken) taken.push(address)
    setFate(session, address, isTaken ? null : 'failed', isTaken ? [said] : [...failures, said])
  } else if (MESSAGE.test(verb)) answerMessage(session, { verb, address }, said)
  else answerStep(session, verb, said)
  return false
}

function aboutOf({ address, action, answers }: Fate): About {
  const parts = answers.map(({ lines }) => ({ place: 'own' as const, passage: joinLines(lines) }))
  return { address, alias: null, action, parts, status: null }
}

/** What became of each recipient; of nobody where none was named or the session failed before. */
export function fatesOf(session: Session): About[] {
  const { asked, fates, failures, success } = session
  const action = failures[0] ? 'failed' : null
  for (const { verb, address } of asked) {
    const isOpen = verb === 'RCPT' && address && !fates.has(address.toLowerCase())
    if (isOpen) setFate(session, address, action, failures)
  }
  const all = [...fates.values()]
  const hasFailed = all.some((one) => one.action === 'failed')
  if (failures[0] && !hasFailed) all.push({ address: null, action, answers: failures })
  if (success && all.length === 0) all.push({ address: null, action, answers: [success] })
  return all.map(aboutOf)
}
