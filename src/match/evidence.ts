import type { IndexEntry } from '../dictionary/search-index.ts'
import { align, layOut } from './align.ts'
import type { Compiled, CompiledWording, PhraseNode } from './compile.ts'
import { markCourtesy } from './courtesy.ts'
import { domainsOf } from './domains.ts'
import { causesOfLink } from './help-pages.ts'
import { type FoundPhrase, findPhrases } from './phrases.ts'
import { type Passage, spanIn } from './read/passage.ts'
import type { Span } from './result.ts'
import { isFiller, type Word } from './words.ts'

/** What speaks for an answer in a passage. */
export interface Signs {
  wordings: FoundWording[]
  /** Cause words. */
  meanings: FoundMeaning[]
  servers: FoundMeaning[]
  /** It says that delivery is still being tried. */
  isStillTried: boolean
}

/** A wording found in a passage. */
export interface FoundWording {
  wording: CompiledWording
  /** 0 to 1: how much of the wording is there, and how much of the passage it explains. */
  strength: number
  /** How much of the wording is there, in order. */
  fit: number
  /** Its first and last word among the passage's words. */
  reach: [first: number, last: number]
  spans: Span[]
}

/** A phrase or host name found in a passage, and the causes or servers that it betrays. */
export interface FoundMeaning {
  means: string[]
  strength: number
  span: Span
}

/** Wordings are compared one by one only where their words are there at all. */
const SHARE_MIN = 0.4
const CANDIDATES_MAX = 24
/** The words of a passage that are compared with wordings: a long reply has a few hundred. */
const WORDS_MAX = 500
/** A wording of a single word, 'spam', is nothing where it explains less than this of what is said around it. */
const LONE_EXPLAINS = 0.4
const LONE = 0.5
/** A wording of this weight, about two rare words, may stand in a longer text and still be half believed. */
const HALF_WEIGHT = 2

function candidates(keys: Iterable<string>, { holders, wordings, weightOf }: Compiled): CompiledWording[] {
  const held = new Float64Array(wordings.length)
  const found: number[] = []
  for (const key of keys) {
    const weight = weightOf(key)
    for (const number of holders.get(key) ?? []) {
      if (held[number] === 0) found.push(number)
      held[number] = (held[number] ?? 0) + weight
    }
  }
  return found
    .filter((number) => (held[number] ?? 0) >= SHARE_MIN * (wordings[number]?.weight ?? 0))
    .map((number) => ({ wording: wordings[number] as CompiledWording, held: held[number] ?? 0 }))
    .sort((a, b) => b.held ** 2 / b.wording.weight - a.held ** 2 / a.wording.weight)
    .slice(0, CANDIDATES_MAX)
    .map(({ wording }) => wording)
}

/** The stretches of neighbouring words, as spans of the shown text. */
function spansOf(passage: Passage, words: readonly Word[], places: readonly number[]): Span[] {
  const spans: [number, number][] = []
  let last = -2
  for (const place of places) {
    const word = words[place]
    if (!word) continue
    const open = spans.at(-1)
    if (open && place === last + 1) open[1] = word.end
    else spans.push([word.start, word.end])
    last = place
  }
  return spans.map(([start, end]) => spanIn(passage, start, end))
}

/** A short wording inside a longer phrase of another cause says this much of what it says alone. */
const SWALLOWED = 0.4

// 'Access denied' is another matter where it stands in 'Relay access denied'.
function isSwallowed(
  entry: IndexEntry,
  matched: readonly number[],
  words: readonly Word[],
  phrases: readonly FoundPhrase[],
): boolean {
  const telling = (places: readonly number[]) => places.filter((place) => !isFiller(words[place]?.key ?? ''))
  const own = telling(matched)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return false
  return phrases.some(
    (phrase) =>
      phrase.first <= first &&
      phrase.last >= last &&
      phrase.size > own.length &&
      !phrase.means.some((cause) => entry.causes.includes(cause) || entry.also?.includes(cause)),
  )
}

function wordingsIn(
  passage: Passage,
  all: readonly Word[],
  phrases: readonly FoundPhrase[],
  dictionary: Compiled,
): FoundWording[] {
  const words = markCourtesy(all.slice(0, WORDS_MAX), dictionary.courtesy)
  const { weightOf } = dictionary
  const told = words.filter(({ variable, key }) => !variable && !isFiller(key))
  const whole = told.reduce((sum, { key }) => sum + weightOf(key), 0)
  const laid = layOut(words)
  return candidates(laid.placesOf.keys(), dictionary).map((wording) => {
    const aligned = align(wording, laid, weightOf)
    const { matched } = aligned
    const held = matched.reduce((sum, place) => sum + weightOf(words[place]?.key ?? ''), 0)
    const explained = whole > 0 ? Math.min(1, held / whole) : 1
    const mass = wording.weight / (wording.weight + HALF_WEIGHT)
    const isLone = wording.distinct.length === 1 && explained < LONE_EXPLAINS
    const fit = isLone ? LONE * aligned.fit : aligned.fit
    const alone = fit * (explained + (1 - explained) * mass)
    const strength = isSwallowed(wording.entry, matched, words, phrases) ? SWALLOWED * alone : alone
    const reach: FoundWording['reach'] = [matched[0] ?? 0, matched.at(-1) ?? 0]
    return { wording, strength, fit, reach, spans: spansOf(passage, words, matched) }
  })
}

/** A wording that stands there whole, give or take a word. */
export const WHOLE = 0.93

// '550-Response: 550 5.1.1 User unknown' inside '550-Verification failed for <sender> … 550 Sender verify failed'
function isQuoted(
  { reach: [first, last], wording }: FoundWording,
  wordings: readonly FoundWording[],
): boolean {
  const [cause] = wording.entry.causes
  return wordings.some(
    ({ fit, reach: [from, to], wording: { entry, weight } }) =>
      fit >= WHOLE && weight > HALF_WEIGHT && from < first && to > last && entry.causes[0] !== cause,
  )
}

function withoutQuoted(wordings: readonly FoundWording[]): FoundWording[] {
  return wordings.map((one) =>
    isQuoted(one, wordings) ? { ...one, fit: one.fit * SWALLOWED, strength: one.strength * SWALLOWED } : one,
  )
}

/** What is left of a phrase that is part of a whole wording of another cause. */
const EXPLAINED = 0.5

// 'DNS query failed' is another matter in 'DNS query failed. The error was: … nonexistent domain'.
function isExplained({ means, first, last }: FoundPhrase, wordings: readonly FoundWording[]): boolean {
  const around = wordings.filter(
    ({ fit, reach: [from, to], wording }) =>
      fit >= WHOLE && from <= first && to >= last && wording.weight > HALF_WEIGHT,
  )
  const causes = around.flatMap(({ wording: { entry } }) => entry.causes)
  return around.length > 0 && !means.some((cause) => causes.includes(cause))
}

/** What is left of a phrase that is denied, 'not classified as spam', or asked about, 'is my password wrong?' */
const DENIED = 0.3
const ASKED = 0.5
const DENIALS = new Set(['not', 'never', 'nor'])
const QUESTION = /^[^.!?\n]{0,120}\?(?:\s|$)/

function trust({ text }: Passage, words: readonly Word[], first: number, last: number): number {
  let before = first - 1
  while (isFiller(words[before]?.key ?? '')) before--
  const isDenied = DENIALS.has(words[before]?.key ?? '')
  const end = words[last]?.end ?? 0
  return (isDenied ? DENIED : 1) * (QUESTION.test(text.slice(end, end + 130)) ? ASKED : 1)
}

function meaningsOf(
  passage: Passage,
  words: readonly Word[],
  phrases: readonly FoundPhrase[],
): FoundMeaning[] {
  return phrases.map(({ means, first, last, strength }) => ({
    means,
    strength: strength * trust(passage, words, first, last),
    span: spanIn(passage, words[first]?.start ?? 0, words[last]?.end ?? 0),
  }))
}

function hostsIn(passage: Passage, words: readonly Word[], { hosts }: Compiled): FoundMeaning[] {
  return words.flatMap(({ key, variable, start, end }) => {
    if (!variable || !key.includes('.')) return []
    const host = domainsOf(key.split('@').at(-1) ?? '').find((name) => hosts.has(name))
    const server = host && hosts.get(host)
    return server ? [{ means: [server], strength: 1, span: spanIn(passage, start, end) }] : []
  })
}

/** A page to which only replies of one cause link says as much as two words of theirs. */
const LINKED = 0.75

function linksIn(passage: Passage, words: readonly Word[], { helpPages }: Compiled): FoundMeaning[] {
  return words.flatMap(({ variable, start, end }) => {
    const means = variable === 'url' ? causesOfLink(passage.text.slice(start, end), helpPages) : []
    return means.length > 0 ? [{ means, strength: LINKED, span: spanIn(passage, start, end) }] : []
  })
}

function signsBeside(
  wordings: FoundWording[],
  phrases: readonly FoundPhrase[],
  passage: Passage,
  words: readonly Word[],
  dictionary: Compiled,
): Signs {
  // What only one server says, and that a mail is still tried, is said only where it stands there whole.
  const wholeOf = (tree: PhraseNode) =>
    findPhrases(tree, words, dictionary.weightOf).filter(({ isWhole }) => isWhole)
  return {
    wordings,
    meanings: [...meaningsOf(passage, words, phrases), ...linksIn(passage, words, dictionary)],
    servers: [
      ...hostsIn(passage, words, dictionary),
      ...meaningsOf(passage, words, wholeOf(dictionary.marks)),
    ],
    isStillTried: wholeOf(dictionary.stillTrying).length > 0,
  }
}

/** What speaks for which answer in a passage with these words. */
export function signsIn(passage: Passage, words: readonly Word[], dictionary: Compiled): Signs {
  const phrases = findPhrases(dictionary.phrases, words, dictionary.weightOf)
  const wordings = withoutQuoted(wordingsIn(passage, words, phrases, dictionary))
  const told = phrases.map((phrase) =>
    isExplained(phrase, wordings) ? { ...phrase, strength: EXPLAINED * phrase.strength } : phrase,
  )
  return signsBeside(wordings, told, passage, words, dictionary)
}

/** The same for prose, in which no literal wordings are looked for. */
export function proseIn(passage: Passage, words: readonly Word[], dictionary: Compiled): Signs {
  const phrases = findPhrases(dictionary.phrases, words, dictionary.weightOf)
  return signsBeside([], phrases, passage, words, dictionary)
}

/** The same signs in a passage that counts less; a wording is its own proof and loses little. */
export function weaken({ wordings, meanings, servers, isStillTried }: Signs, weight: number): Signs {
  return {
    wordings: wordings.map((one) => ({ ...one, strength: one.strength * (0.55 + 0.45 * weight) })),
    meanings: meanings.map((one) => ({ ...one, strength: one.strength * weight })),
    servers,
    isStillTried,
  }
}
