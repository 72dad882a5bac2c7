import type { PhraseNode } from './compile.ts'
import { memo } from './memo.ts'
import { isFiller, type Word } from './words.ts'

/** A phrase found in a text. */
export interface FoundPhrase {
  /** What it betrays: cause or server ids. */
  means: string[]
  /** The places of its first and last word among the text's words. */
  first: number
  last: number
  /** 0 to 1: longer phrases tell more, gaps take away. */
  strength: number
  /** How many words it has, those that stand between not counted; of Chinese, Japanese and Korean two signs make one. */
  size: number
  /** Whether nothing stands between its words. */
  isWhole: boolean
}

/** At most this many other words may stand inside a phrase: 'user <name> unknown', a Korean particle. */
const GAPS_MAX = 2
/** Phrases that are longer tell no more. */
const DEPTH_MAX = 24
const GAP_LOSS = 0.8
const CJK_GAP_LOSS = 0.95
/** A variable part between the words takes little: 'mailbox <address> full'. */
const VARIABLE_LOSS = 0.95
/** Words with a comma between them seldom belong together: 'mailbox full, quota exceeded' has no 'full quota'. */
const APART_LOSS = 0.8

function isCjk(key: string): boolean {
  return key.length === 1 && key >= '⺀'
}

interface Walk {
  node: PhraseNode
  at: number
  gaps: number
  loss: number
  size: number
  /** The words' weights. */
  told: number
  depth: number
}

/** The weight of a word that tells as much as words do on average, and how much rarity counts. */
const USUAL = 0.9
const RARITY = 0.8

// Rare words tell more: 'greylisted' alone nearly as much as 'temporary error'.
function strengthOf(size: number, told: number, loss: number, meanings: number): number {
  const telling = (1 - RARITY) * size + RARITY * (told / USUAL)
  return ((1 - 0.45 ** telling) * loss) / Math.sqrt(meanings)
}

// Whether one of the next words may go on with a phrase: nearly always none does, and nothing need be remembered.
function goesOn({ next }: PhraseNode, words: readonly Word[], at: number, gaps: number): boolean {
  if (next.size === 0) return false
  const end = at + DEPTH_MAX
  for (let missed = gaps; missed <= GAPS_MAX && at < end; at++) {
    const word = words[at]
    if (!word) return false
    if (next.has(word.key)) return true
    if (!word.variable) missed++
  }
  return false
}

// Adds the phrases that begin at a word to those found.
function phrasesAt(
  root: PhraseNode,
  words: readonly Word[],
  first: number,
  weightOf: (key: string) => number,
  found: FoundPhrase[],
): void {
  const open: Walk[] = [{ node: root, at: first, gaps: 0, loss: 1, size: 0, told: 0, depth: 0 }]
  for (let walk = open.pop(); walk; walk = open.pop()) {
    const word = words[walk.at]
    if (!word || walk.depth > DEPTH_MAX) continue
    const { node, at, gaps, loss, size, told, depth } = walk
    const next = node.next.get(word.key)
    if (next) {
      const kept = depth > 0 && word.isApart && !next.isApart ? loss * APART_LOSS : loss
      const grown = size + (isCjk(word.key) ? 0.5 : 1)
      const more = told + (isCjk(word.key) ? 0.5 * USUAL : weightOf(word.key))
      if (next.means.length > 0) {
        found.push({
          means: next.means,
          first,
          last: at,
          strength: strengthOf(grown, more, kept, next.means.length),
          size: grown,
          isWhole: loss === 1,
        })
      }
      if (goesOn(next, words, at + 1, gaps))
        open.push({ node: next, at: at + 1, gaps, loss: kept, size: grown, told: more, depth: depth + 1 })
    }
    if (depth === 0) continue
    const missed = word.variable ? gaps : gaps + 1
    if (!goesOn(node, words, at + 1, missed)) continue
    const cost = word.variable ? VARIABLE_LOSS : isCjk(word.key) ? CJK_GAP_LOSS : GAP_LOSS
    open.push({ node, at: at + 1, gaps: missed, loss: loss * cost, size, told, depth: depth + 1 })
  }
}

/** The words of a text that are no fillers, and their places in it. */
interface Telling {
  words: Word[]
  places: number[]
}

// Remembered, for the same words are searched for phrases of several trees.
const tellingOf = memo((words: readonly Word[]): Telling => {
  const telling: Telling = { words: [], places: [] }
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as Word
    if (isFiller(word.key)) continue
    telling.words.push(word)
    telling.places.push(place)
  }
  return telling
})

/** The phrases of a tree in a text, the strongest first; of those that overlap, only the strongest. */
export function findPhrases(
  root: PhraseNode,
  words: readonly Word[],
  weightOf: (key: string) => number,
): FoundPhrase[] {
  const { words: telling, places } = tellingOf(words)
  const all: FoundPhrase[] = []
  for (let first = 0; first < telling.length; first++) {
    if (root.next.has(telling[first]?.key ?? '')) phrasesAt(root, telling, first, weightOf, all)
  }
  all.sort((a, b) => b.strength - a.strength || a.first - b.first)
  const taken = new Uint8Array(telling.length)
  const free = all.filter(({ first, last }) => {
    for (let at = first; at <= last; at++) if (taken[at]) return false
    taken.fill(1, first, last + 1)
    return true
  })
  return free.map((phrase) => ({
    ...phrase,
    first: places[phrase.first] ?? 0,
    last: places[phrase.last] ?? 0,
  }))
}
