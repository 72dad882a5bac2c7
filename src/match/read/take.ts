import type { Reading } from '../result.ts'
import { turnOf } from './dialogue.ts'
import { splitLines } from './lines.ts'
import { takeLog } from './log.ts'
import { takeSubjects, withoutOriginal } from './original.ts'
import { joinLines, type Line, type Passage } from './passage.ts'
import { takeProgram } from './program.ts'
import type { About, Part, Taken, TakenOut } from './reading.ts'
import { recipientInProse } from './recipient.ts'
import { decidingReplies, paragraphsOf, repliesIn } from './replies.ts'
import { takeReports } from './report.ts'
import { takeSections } from './sections.ts'
import { takeTranscript } from './transcript.ts'

/** More recipients, and more words about one, than anybody reads; a log of thousands stays cheap. */
const RECIPIENTS_MAX = 200
const PARTS_MAX = 20

function keysOf({ address, alias }: About): string[] {
  return [address, alias].filter((one) => one !== null).map((one) => one.toLowerCase())
}

function join(one: About, other: About): About {
  return {
    address: one.address ?? other.address,
    alias: one.alias ?? other.alias,
    // A log's last word counts: deferred first, bounced in the end.
    action: other.action ?? one.action,
    parts: one.parts.length < PARTS_MAX ? [...one.parts, ...other.parts] : one.parts,
    status: other.status ?? one.status,
    isApart: one.isApart === true && other.isApart === true,
  }
}

/** What several places say of the same recipient, put together; in the order of first mention. */
function joinRecipients(all: readonly About[]): About[] {
  const joined: About[] = []
  const placeOf = new Map<string, number>()
  for (const about of all) {
    const keys = keysOf(about)
    const known = keys.map((key) => placeOf.get(key)).find((place) => place !== undefined)
    const place = known ?? joined.length
    if (known === undefined && joined.length >= RECIPIENTS_MAX) continue
    const before = joined[place]
    joined[place] = before ? join(before, about) : about
    for (const key of keys) placeOf.set(key, place)
  }
  return joined
}

function saysSomething({ parts, action, status }: About): boolean {
  return parts.length > 0 || action !== null || status !== null
}

// Where nothing is said of anybody by address, a sentence may name the one recipient.
function named(recipients: About[], shared: readonly Part[]): About[] {
  const [only = { address: null, alias: null, action: null, parts: [], status: null }, ...others] = recipients
  if (only.address !== null || others.length > 0) return recipients
  const address = [...only.parts, ...shared].map(({ passage }) => inSentence(passage)).find(Boolean)
  return address ? [{ ...only, address }] : recipients
}

// What stands in a server's reply is that server's business: it may speak of anybody.
function inSentence(passage: Passage): string | null {
  const { text } = passage
  const pieces: string[] = []
  let at = 0
  for (const { start, end, replyAt } of repliesIn(passage).flat()) {
    // A code behind its words leaves open where the program's own words end.
    if (replyAt && replyAt[0] > start) continue
    pieces.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  return recipientInProse([...pieces, text.slice(at)].join('\n\n'))
}

function fullOf(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => text.trim() !== '')
}

function kindOf(
  lines: readonly Line[],
  logged: number,
  spoken: number,
  reports: number,
  told: number,
): Reading {
  const full = fullOf(lines)
  if (full.length === 0) return 'empty'
  if (logged > 0 && logged * 2 >= full.length) return 'log'
  const dialogue = full.filter(({ text }) => turnOf(text)?.mark).length
  if (Math.max(dialogue, spoken) * 2 > full.length) return 'transcript'
  const isLong = full.length > 12 || paragraphsOf(lines.map(({ text }) => text).join('\n')).length > 1
  if (reports > 0 || (told > 0 && full.length > 3) || isLong) return 'notice'
  return /[245]\d\d|[245]\.\d/.test(full.map(({ text }) => text).join('\n')) ? 'reply' : 'words'
}

// What an event or a log line tells of nobody by name is about those whom the text names, if any; not of those whose
// own events it holds.
function shareNameless(all: readonly About[], shared: Part[]): { recipients: About[]; shared: Part[] } {
  const [first, ...others] = all.filter(({ address }) => address === null)
  const named = all.filter(({ address }) => address !== null)
  if (!first) return { recipients: named, shared }
  const nameless = others.reduce(join, first)
  return named.some(({ isApart, action }) => !isApart && action !== 'done')
    ? { recipients: named, shared: [...shared, ...nameless.parts] }
    : { recipients: [nameless, ...named], shared }
}

/** How a text is to be taken apart. */
export interface Taking {
  /** What it is, where its origin is known. */
  reading?: Reading
  /** The reader of JSON and tables (structured.ts), which is loaded apart; without it they are prose. */
  takeStructured?: (lines: readonly Line[]) => TakenOut
}

interface Sorted {
  /** What each kind of text tells of recipients. */
  told: About[]
  shared: Part[]
  reading: Reading
}

// Each reader takes what it knows and leaves the rest to the next; prose comes last.
function sortOut(kept: readonly Line[], { takeStructured }: Taking): Sorted {
  const { told: structured, rest: plain } = takeStructured?.(kept) ?? { told: [], rest: kept }
  const { subjects, rest: unnamed } = takeSubjects(plain)
  const { logged, rest: unlogged } = takeLog(unnamed)
  const { answered, rest: unspoken } = takeTranscript(unlogged)
  const { programs, rest: unreported } = takeProgram(unspoken)
  const { reports, rest: prose } = takeReports(unreported)
  const { told, shared } = takeSections(prose)
  // One recipient in the notice and one in its report are the same, whatever forwarding made of the address.
  const single = told.length === 1 && reports.length === 1
  const noticed = single ? [join(told[0] as About, reports[0] as About)] : [...told, ...reports]
  const others = [...noticed, ...structured, ...answered, ...logged]
  // Of recipients about whom a program's error tells no more, the rest of the text knows better.
  const erred = programs.filter(({ parts }) => others.length === 0 || parts.length > 0)
  const taken = (before: readonly Line[], after: readonly Line[]) =>
    fullOf(before).length - fullOf(after).length
  const logs = taken(kept, plain) + taken(unnamed, unlogged)
  const subject = subjects.length > 0 ? [{ place: 'subject' as const, passage: joinLines(subjects) }] : []
  return {
    told: [...others, ...erred],
    shared: [...shared, ...subject],
    reading: kindOf(kept, logs, taken(unlogged, unspoken), reports.length, told.length),
  }
}

/** Takes a text apart: what it tells of each recipient, and what of all. */
export function takeApart(shown: string, taking: Taking = {}): Taken {
  const lines = splitLines(shown)
  const { told, shared, reading } = sortOut(withoutOriginal(lines), taking)
  const given = shareNameless(joinRecipients(told).filter(saysSomething), shared)
  return {
    reading: taking.reading ?? reading,
    shown,
    recipients: named(given.recipients, given.shared),
    shared: given.shared,
  }
}

/** Whether a server's reply or a delivery report was found in a text, and not prose alone. */
export function hasReplies({ recipients, shared }: Taken): boolean {
  const parts = [...recipients.flatMap((one) => one.parts), ...shared]
  return (
    recipients.some(({ action }) => action !== null) ||
    parts.some(({ passage }) => decidingReplies(repliesIn(passage)).length > 0)
  )
}
