import { readExim, readEximRejection } from './log-exim.ts'
import { OTHERS } from './log-others.ts'
import { readPostfix } from './log-postfix.ts'
import { readQmail } from './log-qmail.ts'
import { readQueue } from './log-queue.ts'
import { readOpenSmtpd, readSendmail } from './log-sendmail.ts'
import { type Fate, type LineReader, reasonIn, type Stretch } from './logged.ts'
import { joinLines, type Line, type Passage, passageOf, slicePassage } from './passage.ts'
import type { About } from './reading.ts'
import { decidingReplies, findReplies } from './replies.ts'
import { wrappedEnd } from './wrapped.ts'

const READERS: readonly LineReader[] = [readPostfix, readOpenSmtpd, readSendmail, readExim, ...OTHERS]
// ' dsn=5.1.1,'
const DSN = /\bdsn=[245]\.\d{1,3}\.\d{1,3}/

function readPassage(whole: Passage, next: number): Stretch | null {
  for (const read of READERS) {
    const logged = read(whole.text)
    if (!logged) continue
    const { addresses, action, from, to, alias = null, queue, isOpinion, isWhy } = logged
    const dsn = DSN.exec(whole.text)
    const status = dsn && slicePassage(whole, dsn.index + 'dsn='.length, dsn.index + dsn[0].length)
    const reasons = to > from ? [reasonIn(whole, from, to)] : []
    const whom: (string | null)[] = addresses.length > 0 ? [...addresses] : [null]
    const fates = whom.map(
      (address): Fate => ({ address, action, reasons, status, alias, queue, isOpinion, isWhy }),
    )
    return { fates, next }
  }
  return null
}

// 'to=<', '12:30:01', 'F=<', '[2817]': a log line has some of these, a line of prose seldom
const LOGGED = /[=<>[\]|]|\d:\d/

function readLine(lines: readonly Line[], at: number): Stretch | null {
  if (!LOGGED.test(lines[at]?.text ?? '')) return null
  const alone = readPassage(passageOf(lines[at] as Line), at + 1)
  const next = wrappedEnd(lines, at, alone !== null)
  if (next === at + 1) return alone
  const whole = joinLines(lines.slice(at, next))
  return readPassage({ ...whole, text: whole.text.replaceAll('\n', ' ') }, next) ?? alone
}

// What a later line about the same recipient makes of what an earlier one told.
function overrule(before: Fate, after: Fate): Fate {
  const isFinal = before.action === 'failed' && after.action === 'done'
  if (isFinal || (after.isOpinion && !before.isOpinion)) return before
  const gaveUp = before.action === 'delayed' && after.action === 'failed'
  const hasReply = after.reasons.some(({ text }) => decidingReplies(findReplies(text)).length > 0)
  // 'retry timeout exceeded', 'status=expired': why is what the last attempt says.
  return gaveUp && !hasReply && !before.isOpinion
    ? { ...after, reasons: [...after.reasons, ...before.reasons], status: after.status ?? before.status }
    : after
}

// The last word about each recipient, in the order of first mention.
function lastWords(fates: readonly Fate[]): Map<string, Fate> {
  const last = new Map<string, Fate>()
  const waiting = new Map<string, Set<string>>()
  const put = (key: string, fate: Fate) => {
    const before = last.get(key)
    last.set(key, before ? overrule(before, fate) : fate)
  }
  for (const fate of fates) {
    const { address, queue = '', action } = fate
    const key = address?.toLowerCase()
    const whom = waiting.get(queue) ?? new Set()
    if (key) {
      put(key, fate)
      waiting.set(queue, whom.add(key))
    } else if (queue && action === 'failed') {
      // 'from=<…>, status=expired' gives up all whom the message still waits for.
      const kept = [...whom].flatMap((one) => last.get(one) ?? []).filter((one) => one.action === 'delayed')
      for (const one of kept)
        put(one.address?.toLowerCase() ?? '', { ...fate, address: one.address, alias: one.alias })
      whom.clear()
    }
  }
  return last
}

// What another line of the same message tells of why, before what each says itself; the last such line counts.
function withWhy(named: readonly Fate[], fates: readonly Fate[]): Fate[] {
  const whys = new Map(fates.flatMap((fate) => (fate.isWhy && fate.queue ? [[fate.queue, fate]] : [])))
  return named.map((fate) => {
    const why = fate.action === 'done' ? undefined : whys.get(fate.queue ?? '')
    return why ? { ...fate, reasons: [...why.reasons, ...fate.reasons] } : fate
  })
}

// What names nobody counts where no line tells of a recipient who failed, nor another line of the same message.
function withNobody(fates: readonly Fate[]): Fate[] {
  const named = withWhy([...lastWords(fates).values()], fates)
  if (named.some(({ action }) => action !== 'done')) return named
  const queues = new Set(fates.map(({ address, queue }) => address && queue))
  return [...named, ...fates.filter(({ address, queue }) => !address && !(queue && queues.has(queue)))]
}

function aboutOf({ address, alias = null, action, reasons, status }: Fate): About {
  return { address, alias, action, parts: reasons.map((passage) => ({ place: 'log', passage })), status }
}

/** What the lines of mail servers' logs tell of each recipient in the end, and the lines that are none. */
export function takeLog(lines: readonly Line[]): { logged: About[]; rest: Line[] } {
  const fates: Fate[] = []
  const rest: Line[] = []
  const started = new Map<string, string>()
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const stretch =
      readQueue(lines, at) ??
      readEximRejection(lines, at) ??
      readQmail(line, at + 1, started) ??
      readLine(lines, at)
    if (stretch) fates.push(...stretch.fates)
    else rest.push(line)
    at = stretch?.next ?? at + 1
  }
  return { logged: withNobody(fates).map(aboutOf), rest }
}
