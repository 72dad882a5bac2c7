import type { IndexEntry, IndexWording, SearchIndex } from '../dictionary/search-index.ts'
import { isCourtesy, markCourtesy, plainKey } from './courtesy.ts'
import { type HelpPages, helpPagesByHost } from './help-pages.ts'
import { memo } from './memo.ts'
import { FILLERS, isFiller, type Word, wordsOf } from './words.ts'

/** A wording ready to be compared. */
export interface CompiledWording {
  entry: IndexEntry
  wording: IndexWording
  keys: string[]
  /** Each key once, and the number among them of each word. */
  distinct: string[]
  numbers: number[]
  /** Whether a variable part stands before the word. */
  afterGap: boolean[]
  /** Sum of the words' weights. */
  weight: number
}

/** A node of a tree of phrases: the next words, and what a phrase that ends here betrays. */
export interface PhraseNode {
  next: Map<string, PhraseNode>
  /** Ids of causes or of servers. */
  means: string[]
  /** Whether a phrase itself has a comma or the like before this word. */
  isApart?: boolean
}

/** A dictionary ready for matching. */
export interface Compiled {
  entryOf: Map<string, IndexEntry>
  wordings: CompiledWording[]
  /** The wordings that hold a word, by number. */
  holders: Map<string, number[]>
  /** Cause words. */
  phrases: PhraseNode
  /** What servers say behind any reason. */
  courtesy: PhraseNode
  /** What notices say when the mail is not lost yet. */
  stillTrying: PhraseNode
  /** What only one server says. */
  marks: PhraseNode
  /** Pages to which replies link. */
  helpPages: HelpPages
  /** Server ids by host name. */
  hosts: Map<string, string>
  /** How much a word tells: rare words more. */
  weightOf(key: string): number
  /** Every word of wordings and cause words: what a misspelt word may have meant. */
  vocabulary: Map<string, number>
}

// '<address>' and the other variable parts of a wording
const PLACEHOLDER = /<(?:address|domain|host|ip|id|number|url|text)>/

/** The key of an entry: kinds share ids ("mailbox-full" may be a cause and a server). */
export function entryKey(kind: IndexEntry['kind'], id: string): string {
  return `${kind}:${id}`
}

// Remembered, for a dictionary is made ready again when the words of more languages have come.
const piecesOf = memo(({ text }: IndexWording) => text.split(PLACEHOLDER).map(wordsOf))

function compileWording(entry: IndexEntry, wording: IndexWording, courtesy: PhraseNode): CompiledWording {
  const keys: string[] = []
  const afterGap: boolean[] = []
  for (const [number, piece] of piecesOf(wording).entries()) {
    for (const [place, { key }] of markCourtesy(piece, courtesy).entries()) {
      keys.push(key)
      afterGap.push(number > 0 && place === 0)
    }
  }
  const distinct = [...new Set(keys)]
  const numbers = keys.map((key) => distinct.indexOf(key))
  return { entry, wording, keys, distinct, numbers, afterGap, weight: 0 }
}

function addPhrase(root: PhraseNode, words: readonly PhraseWord[], meaning: string): void {
  let node = root
  for (const { key, isApart } of words) {
    const next: PhraseNode = node.next.get(key) ?? { next: new Map(), means: [] }
    if (isApart) next.isApart = true
    node.next.set(key, next)
    node = next
  }
  if (words.length > 0 && !node.means.includes(meaning)) node.means.push(meaning)
}

/** A tree of the phrases of each meaning. */
function phraseTree(meanings: Iterable<readonly [string, readonly string[]]>): PhraseNode {
  const root: PhraseNode = { next: new Map(), means: [] }
  for (const [meaning, phrases] of meanings) {
    for (const words of phrases.map(phraseWords)) {
      addPhrase(root, words, meaning)
      // 'user unknown' is 'unknown user'; single signs of Chinese, Japanese and Korean are no words.
      if (words.length === 2 && words.every(({ key }) => key.length > 1))
        addPhrase(root, words.toReversed(), meaning)
    }
  }
  return root
}

type PhraseWord = Pick<Word, 'key' | 'isApart'>

// Remembered like the pieces above; no longer than the dictionary's lists of phrases.
const PHRASES = new Map<string, PhraseWord[]>()

function phraseWords(phrase: string): PhraseWord[] {
  const known = PHRASES.get(phrase)
  if (known) return known
  const words = wordsOf(phrase).filter(({ key }) => !isFiller(key))
  PHRASES.set(phrase, words)
  return words
}

/** Phrases that are read in a step. */
const STEP = 100

/** Reads an index's words in steps of a few milliseconds each; what is read is remembered, so that compiled() is fast. */
export function* readWords({ entries, causeWords }: SearchIndex): Generator<void> {
  let read = 0
  for (const wording of entries.flatMap(({ wordings = [] }) => wordings)) {
    piecesOf(wording)
    if (++read % STEP === 0) yield
  }
  for (const phrase of Object.values(causeWords).flat()) {
    phraseWords(phrase)
    if (++read % STEP === 0) yield
  }
}

// In how many wordings and cause words each word stands.
function countWords(texts: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const keys of texts)
    for (const key of new Set(keys.map(plainKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The weights of words that say nothing, and of words that the dictionary lacks. */
const SLIGHT = 0.15
const UNKNOWN = 0.9

// How much a word tells: 0.3 where it stands everywhere, 1.5 where it stands once; an unknown word in between.
function weigher(vocabulary: ReadonlyMap<string, number>, texts: number): (key: string) => number {
  const rarest = Math.log(1 + texts)
  const told = new Map<string, number>()
  for (const [key, held] of vocabulary) told.set(key, 0.3 + 1.2 * (Math.log(1 + texts / held) / rarest))
  for (const key of FILLERS) told.set(key, SLIGHT)
  return (key) => (isCourtesy(key) ? SLIGHT : (told.get(key) ?? UNKNOWN))
}

function holdersOf(wordings: readonly CompiledWording[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [number, { distinct }] of wordings.entries()) {
    for (const key of distinct) {
      const numbers = holders.get(key)
      if (numbers) numbers.push(number)
      else holders.set(key, [number])
    }
  }
  return holders
}

function compileIndex(index: SearchIndex): Compiled {
  const { entries, causeWords, stillTrying } = index
  const courtesy = phraseTree([['courtesy', index.courtesy]])
  const wordings = entries.flatMap((entry) =>
    (entry.wordings ?? []).map((wording) => compileWording(entry, wording, courtesy)),
  )
  const phrases = Object.values(causeWords).flat().map(phraseWords)
  const texts = [...wordings.map(({ keys }) => keys), ...phrases.map((words) => words.map(({ key }) => key))]
  const vocabulary = countWords(texts)
  const weightOf = weigher(vocabulary, texts.length)
  for (const wording of wordings) wording.weight = wording.keys.reduce((sum, key) => sum + weightOf(key), 0)
  return {
    entryOf: new Map(entries.map((entry) => [entryKey(entry.kind, entry.id), entry])),
    wordings,
    holders: holdersOf(wordings),
    phrases: phraseTree(Object.entries(causeWords)),
    courtesy,
    stillTrying: phraseTree([['still-trying', stillTrying]]),
    marks: phraseTree(Object.entries(index.marks)),
    helpPages: helpPagesByHost(index.helpPages),
    hosts: new Map(
      Object.entries(index.hosts).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
    ),
    weightOf,
    vocabulary,
  }
}

/** The dictionary ready for matching; made once for each index. */
export const compiled = memo(compileIndex)
