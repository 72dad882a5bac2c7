import { type Fate, reasonIn, type Stretch } from './logged.ts'
import { type Line, passageOf } from './passage.ts'
import type { Action } from './reading.ts'

// 'starting delivery 7: msg 1318422 to remote a@example.com'
const STARTED = /\bstarting delivery (\d{1,12}): msg \d{1,12} to (?:remote|local) (\S{1,640})/
// 'delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_…', also without the delivery's number
const ENDED =
  /\bdelivery (\d{1,12}): (failure|deferral|success): |^[ \t]{0,9}(failure|deferral): (?=\S{0,99}_)/
// '@4000000068a1f2c31a3b1122 info msg 1318422: …': lines about the queue
const OF_QUEUE =
  /^(?:\S{1,40} ){0,4}(?:(?:new|info|end|bounce|triple bounce:.{0,99}) msg \d|status: local \d)/
// './Remote_host_said', 'gsmtp/Giving_up': where qmail writes '/' for a line's end; not in a link
const LINE_END = /\/(?=$|[A-Z]|\d{3}[ -])/g

const ACTIONS: Record<string, Action> = { failure: 'failed', deferral: 'delayed', success: 'done' }

/** Reads a line of qmail-send's log; `started` remembers whom each delivery is for. */
export function readQmail({ text, start }: Line, next: number, started: Map<string, string>): Stretch | null {
  const [, begun, whom] = STARTED.exec(text) ?? []
  if (begun && whom) started.set(begun, whom)
  if (begun || OF_QUEUE.test(text)) return { fates: [], next }
  const found = ENDED.exec(text)
  if (!found) return null
  // qmail writes '_' for a blank; one sign for one keeps the places.
  const plain = text.replaceAll('_', ' ').replace(LINE_END, '\n')
  const reason = reasonIn(passageOf({ text: plain, start }), found.index + found[0].length, text.length)
  const fate: Fate = {
    address: started.get(found[1] ?? '') ?? null,
    action: ACTIONS[found[2] ?? found[3] ?? ''] ?? 'failed',
    reasons: [reason],
    status: null,
  }
  return { fates: [fate], next }
}
