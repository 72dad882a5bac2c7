import type { PhraseNode } from './compile.ts'
import { isFiller, type Word } from './words.ts'

/** What the key of a word of mere courtesy begins with; no word of a text does. */
const MARK = ' '

/** Whether a key is that of a word of mere courtesy. */
export function isCourtesy(key: string): boolean {
  return key.startsWith(MARK)
}

/** The key as the word itself has it. */
export function plainKey(key: string): string {
  return isCourtesy(key) ? key.slice(MARK.length) : key
}

// How far the longest phrase of the tree reaches that begins here; fillers in between count for nothing.
function reachOf(root: PhraseNode, words: readonly Word[], first: number): number {
  let node: PhraseNode | undefined = root
  let end = first
  for (let at = first; node && at < words.length; at++) {
    const { key = '' } = words[at] ?? {}
    if (isFiller(key)) continue
    node = node.next.get(key)
    if (node && node.means.length > 0) end = at + 1
  }
  return end
}

/**
 * Marks the words of phrases that servers put behind any reason ("please try again later", "if you have questions"):
 * two wordings that share nothing else have nothing in common.
 */
export function markCourtesy(words: readonly Word[], courtesy: PhraseNode): readonly Word[] {
  let end = 0
  return words.map((word, at) => {
    if (at >= end && courtesy.next.has(word.key)) end = reachOf(courtesy, words, at)
    return at < end ? { ...word, key: MARK + word.key } : word
  })
}
