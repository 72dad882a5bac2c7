import {
  actionOf,
  isCodeName,
  isEventName,
  isKindName,
  isOther,
  isStatusName,
  isTellingName,
  recipientRank,
  textRank,
} from './fields.ts'
import { joinPassages, type Passage, replaceIn, slicePassage } from './passage.ts'
import type { About, Part } from './reading.ts'
import { decidingReplies, findReplies } from './replies.ts'

/** What an event or a table's row says, each value under what its name stands for. */
export interface Facts {
  /** Whose it is, and how surely: 1 most. */
  addresses: { rank: number; address: string }[]
  /** Three digits alone in a field of their own. */
  code: Passage | null
  /** An enhanced status code alone in a field of its own. */
  status: Passage | null
  /** Events and states. */
  events: Passage[]
  /** Classes of failures. */
  kinds: Passage[]
  texts: { rank: number; passage: Passage }[]
  /** Some name says that something failed. */
  isTelling: boolean
}

// 'a@example.com'
const ADDRESS =
  /(?<![^\s<>;:"',|()[\]{}])[^\s<>;:"',|()@[\]{}]{1,128}@[^\s<>;:"',|()@[\]{}]{1,254}[^\s<>;:"',|()@[\]{}.]/g
// '<a@example.com>': nothing else
const ADDRESS_ALONE = /^[<"']?[^\s<>"'@,;:()]{1,128}@[^\s<>"'@,;:()]{1,255}[>"']?$/
// '550', '421'; not '404' of HTTP, nor '600' of a service's own
const CODE = /^(?:2[0-5]\d|421|4[35]\d|5[0-7]\d)$/
// '5.1.1', '5.7.1 (delivery not authorized)'
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?=$|[ \t]*\()/
// 'hard_bounce', 'email.delivery_delayed', 'MessageDeliveryFailed', '실패': a name of an event is short and holds no reply
const EVENT = /^(?=.*\p{L})(?!.*\b[245]\d\d\b).{1,48}$/u
// '550 5.1.1': a code field that holds more
const REPLY = /^[245]\d\d[ -]/
// 'suppress-bounce', 'generic': a class of failures and no sentence
const WORD = /^[\w.-]{1,60}$/
const NOTHING = /^(?:null|none|nil|undefined|true|false|-)?$/i
// 'smtp; 550 …' of a delivery report; '{LED=550 …}' of Exchange's tracking log
const TYPE = /^\s*(?:smtp|x-[\w-]{1,30}|dns)\s*;\s*/i
const LAST_ERROR = /\bLED=([^{}]{1,4000})/
// '\n' that a log wrote out once more
const LINE_END = /\\r\\n|\\n/g
const NO_RANK = 9
/** An event says no more of one mail, whatever a hostile one holds. */
const FACTS_MAX = 200
/** A text that is shorter is a label, no sentence: 'Bounced Address', '메일함 초과' */
const LABEL_MAX = 24
// The seams of 'email.delivery_delayed' and 'OnAccountSuppressionList'
const SEAM = /[._-]|(?<=[a-z])(?=[A-Z])/g

export function newFacts(): Facts {
  return { addresses: [], code: null, status: null, events: [], kinds: [], texts: [], isTelling: false }
}

function file<T>(into: T[], more: readonly T[]): void {
  for (const one of more) if (into.length < FACTS_MAX) into.push(one)
}

/** The addresses in a value. */
function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? []
}

function trimmed(passage: Passage): Passage {
  const { text } = passage
  const start = text.length - text.trimStart().length
  return slicePassage(passage, start, Math.max(start, text.trimEnd().length))
}

/** Files a value under what its name stands for; `within` names what holds it, `rank` tells whose an address here is. */
export function addFact(facts: Facts, name: string, within: string, value: Passage, rank: number): void {
  const passage = trimmed(value)
  const { text } = passage
  const isAddress = recipientRank(name) > 0
  if (NOTHING.test(text) || (!isAddress && isOther(name))) return
  if (rank > 0 && (isAddress || ADDRESS_ALONE.test(text))) {
    file(
      facts.addresses,
      addressesIn(text).map((address) => ({ rank, address })),
    )
  }
  const status = isStatusName(name) && STATUS.exec(text)?.[0]
  const order = textRank(name, within)
  facts.isTelling ||= isTellingName(name)
  if (isAddress) return
  if (status) {
    facts.status ??= slicePassage(passage, 0, status.length)
    if (text.length > status.length)
      file(facts.kinds, [trimmed(slicePassage(passage, status.length, text.length))])
  } else if (CODE.test(text)) {
    if (isCodeName(name)) facts.code ??= passage
  } else if (EVENT.test(text) && isEventName(name)) file(facts.events, [passage])
  else if (WORD.test(text)) {
    if (EVENT.test(text) && (order || isKindName(name) || isCodeName(name))) file(facts.kinds, [passage])
  } else if (order || isEventName(name) || (isCodeName(name) && REPLY.test(text))) {
    file(facts.texts, [{ rank: order || 1, passage }])
  }
}

/** Adds what another object says of the same mail. */
export function addFacts(facts: Facts, other: Facts): void {
  file(facts.addresses, other.addresses)
  facts.code ??= other.code
  facts.status ??= other.status
  file(facts.events, other.events)
  file(facts.kinds, other.kinds)
  file(facts.texts, other.texts)
  facts.isTelling ||= other.isTelling
}

// The server's words in a text: without a type before them, and only the last error of a tracking log.
function wordsIn(passage: Passage): Passage {
  const error = LAST_ERROR.exec(passage.text)
  const from = error ? error.index + 'LED='.length : (TYPE.exec(passage.text)?.[0].length ?? 0)
  const to = error ? error.index + error[0].length : passage.text.length
  return replaceIn(slicePassage(passage, from, to), LINE_END, () => '\n')
}

// A reply whose code stands in a field of its own: '421' before 'Our system has detected …'
function withCode(code: Passage | null, words: Passage): Passage {
  const isKnown = findReplies(words.text).some((replies) => replies.some(({ reply }) => reply !== null))
  return code && !isKnown ? joinPassages([code, words], ' ') : words
}

function partsOf({ texts, code, kinds, events }: Facts): Part[] {
  const known = new Set<string>()
  const words = texts
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ passage }) => wordsIn(passage))
    .filter(({ text }) => text !== '' && !known.has(text) && known.add(text))
  const [first, ...others] = words
  const said = first ? [withCode(code, first), ...others] : code ? [code] : []
  const replies = said.map(({ text }) => findReplies(text).length > 0)
  const isReplied = replies.includes(true)
  // 'dropped' says why only beside a label such as 'Bounced Address'; it stands in many a reply.
  const isLabel = !isReplied && said.every(({ text }) => text.length < LABEL_MAX)
  const spelt = [...(isLabel ? events : []), ...kinds].map((name) => replaceIn(name, SEAM, () => ' '))
  const named = joinPassages(isLabel ? [...spelt, ...said] : spelt, '\n')
  const parts = said.map(
    (passage, number): Part => ({
      place: replies[number] ? 'diagnostic' : isReplied ? 'shared' : 'own',
      passage,
    }),
  )
  const label: Part = { place: isLabel && said.length > 0 ? 'own' : 'shared', passage: named }
  return [...(isLabel ? [] : parts), ...(named.text === '' ? [] : [label])]
}

/** What facts say of one recipient, or of one that is not named; null where they tell of no mail's fate. */
function aboutOf(address: string | null, facts: Facts): About | null {
  const action = actionOf(facts.events.map(({ text }) => text))
  const parts = partsOf(facts)
  const replies = parts.filter(({ place }) => place === 'diagnostic')
  const isCoded = facts.status !== null || replies.length > 0
  const isFailure = replies.some(({ passage }) => decidingReplies(findReplies(passage.text)).length > 0)
  const isSure = facts.isTelling || facts.addresses.some(({ rank }) => rank === 1)
  const isTold = isSure && facts.texts.length > 0
  if (address === null ? !isFailure && !(facts.isTelling && isTold) : !isCoded && !action && !isTold)
    return null
  return {
    address,
    alias: null,
    action: action ?? (replies.length > 0 && !isFailure ? 'done' : null),
    parts: action === 'done' ? replies : parts,
    status: facts.status,
    isApart: address !== null && (action === 'done' || facts.texts.length > 0),
  }
}

/** How surely the surest addresses are the recipients'; more than any rank where there are none. */
export function bestRank({ addresses }: Facts): number {
  return Math.min(NO_RANK, ...addresses.map(({ rank }) => rank))
}

/** What facts say of each of their recipients, those of the surest name; of one without address where they name none. */
export function aboutsOf(facts: Facts, whole = facts): About[] {
  const best = bestRank(facts)
  const addresses = facts.addresses.filter(({ rank }) => rank === best).map(({ address }) => address)
  return [...(addresses.length > 0 ? new Set(addresses) : [null])].flatMap(
    (address) => aboutOf(address, whole) ?? [],
  )
}
