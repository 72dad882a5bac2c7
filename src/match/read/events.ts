import { aboutsOf, addFact, addFacts, bestRank, type Facts, newFacts } from './facts.ts'
import { isOther, isStatusName, isTellingName, plainName, recipientRank } from './fields.ts'
import { type FoundJson, findJson, type Json } from './json.ts'
import { joinLines, joinPassages, type Line, type Passage } from './passage.ts'
import type { About } from './reading.ts'

/** What an object of an event says, and the objects below it that are about a recipient each. */
interface Told {
  facts: Facts
  below: Told[]
}

// What a name that is an address looks like: '{"a@example.com": "550 …"}'
const ADDRESS = /^<?[^\s<>"'@,;:()]{1,128}@[^\s<>"'@,;:()]{1,255}>?$/
// A string that may hold JSON again: '{"notificationType":…', '[{"…'
const NESTED = /^[[{]/
const NUMBER = /^\d{1,3}$/

const newTold = (): Told => ({ facts: newFacts(), below: [] })

// '{"class":4,"subject":7,"detail":28}', '[5,1,1]': an enhanced status code taken apart
function statusIn(name: string, { members }: Json): Passage | null {
  const parts = members.flatMap(([, { leaf }]) => (leaf && NUMBER.test(leaf.text) ? [leaf] : []))
  if (!isStatusName(name) || members.length !== 3 || parts.length !== 3) return null
  return joinPassages(parts, '.')
}

function gatherLeaf(told: Told, name: string, within: string, leaf: Passage, rank: number): void {
  const nested = NESTED.test(leaf.text.trimStart()) ? findJson(leaf) : []
  if (nested.length === 0) addFact(told.facts, name, within, leaf, rank)
  for (const { value } of nested) gatherItem(told, name, value, rank)
}

// An object of a list: about a recipient of its own, or more about the same.
function gatherItem(told: Told, name: string, value: Json, rank: number): void {
  const item = newTold()
  gather(item, name, '', value, rank)
  if (item.facts.addresses.length > 0 || item.below.length > 0) told.below.push(item)
  else addFacts(told.facts, item.facts)
}

// How surely an address below this name is the recipient's: 'recipient: { email: … }', not 'mail: { source: … }'.
function rankBelow(name: string, holder: string, rank: number): number {
  const own = recipientRank(name)
  if (rank === 1) return 1
  // 'bounce: { to: … }' of Postal is whom the bounce was sent to.
  if (own === 3 && isTellingName(holder)) return 4
  return own || (rank === 2 ? 0 : rank)
}

function gatherMember(told: Told, holder: string, within: string, member: Json['members'][0], rank: number) {
  const [key, value] = member
  if (ADDRESS.test(key)) {
    const item = newTold()
    item.facts.addresses.push({ rank: 1, address: key.replace(/[<>]/g, '') })
    gather(item, 'response', '', value, 0)
    told.below.push(item)
  } else if (key === '' && !value.leaf) gatherItem(told, holder, value, rank)
  else if (key === '') gather(told, holder, within, value, rank)
  else {
    const name = plainName(key)
    told.facts.isTelling ||= isTellingName(name)
    gather(told, name, holder, value, rankBelow(name, holder, rank))
  }
}

function gather(told: Told, name: string, within: string, value: Json, rank: number): void {
  const { leaf } = value
  const status = statusIn(name, value)
  if (leaf) gatherLeaf(told, name, within, leaf, rank)
  else if (isOther(name)) return
  else if (status) told.facts.status ??= status
  else for (const member of value.members) gatherMember(told, name, within, member, rank)
}

function bestBelow({ below }: Told): number {
  return below.reduce((best, one) => Math.min(best, bestRank(one.facts), bestBelow(one)), Infinity)
}

function saysSomething({ texts, events, code, status }: Facts): boolean {
  return texts.length > 0 || events.length > 0 || code !== null || status !== null
}

// What an object says, and where it says nothing what the objects around it say of all.
function withOuter(own: Facts, outer: Facts): Facts {
  const facts = newFacts()
  addFacts(facts, own)
  addFacts(facts, {
    ...outer,
    addresses: [],
    events: own.events.length > 0 ? [] : outer.events,
    texts: own.texts.length > 0 ? [] : outer.texts,
  })
  return facts
}

function aboutsIn(told: Told, outer: Facts): About[] {
  const whole = withOuter(told.facts, outer)
  const best = bestBelow(told)
  if (best > bestRank(told.facts)) return aboutsOf(told.facts, whole)
  return told.below
    .filter((one) => Math.min(bestRank(one.facts), bestBelow(one)) === best || saysSomething(one.facts))
    .flatMap((one) => aboutsIn(one, whole))
}

// The lines without stretches of the passage that they make; what is left between brackets goes too.
function cutOut(lines: readonly Line[], { begins }: Passage, stretches: readonly FoundJson[]): Line[] {
  const kept: Line[] = []
  let next = 0
  for (const [number, { text, start }] of lines.entries()) {
    const begin = begins[number] ?? 0
    const end = begin + text.length
    let from = begin
    const keep = (to: number) => {
      const piece = text.slice(from - begin, Math.max(from, to) - begin)
      kept.push(
        /^[\s,[\]()"';]*$/.test(piece) ? { text: '', start } : { text: piece, start: start + from - begin },
      )
    }
    for (; (stretches[next]?.start ?? Infinity) < end; next++) {
      const stretch = stretches[next] as FoundJson
      if (stretch.start > from) keep(stretch.start)
      from = Math.min(stretch.end, end)
      if (stretch.end > end) break
    }
    keep(end)
  }
  return kept
}

// A mail program that breaks lines at its width breaks words too, and then several lines have that width.
function joinWrapped(lines: readonly Line[]): Passage {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const isBroken = lines.filter(({ text }) => text.length === width).length > 1
  return joinLines(lines, ({ text }) => isBroken && (text.length === width || text.endsWith('-')))
}

/** What events in JSON say, recipient by recipient, and the lines that belong to none. */
export function takeEvents(lines: readonly Line[]): { events: About[]; rest: readonly Line[] } {
  const whole = joinWrapped(lines)
  const found = findJson(whole)
  const events = found.flatMap(({ value }) => {
    const told = newTold()
    gather(told, '', '', value, 0)
    return aboutsIn(told, newFacts())
  })
  return { events, rest: events.length > 0 ? cutOut(lines, whole, found) : lines }
}
