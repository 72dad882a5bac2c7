import type { Content } from '../schema/content.ts'
import type { CauseWords, SearchIndex } from './search-index.ts'

/**
 * The words that betray each cause, each once.
 * @param wordsOf whether to take those of a language (ISO 639-1)
 */
export function causeWords(content: Content, wordsOf: (lang: string) => boolean): CauseWords {
  const chosen = (words: Record<string, string[]>) =>
    Object.entries(words).flatMap(([lang, phrases]) => (wordsOf(lang) ? phrases : []))
  return Object.fromEntries(
    Object.entries(content.cause).map(([id, { words }]) => [id, [...new Set(chosen(words))]]),
  )
}

/** The index with more words for its causes, as if they had been there from the start. */
export function withWords(index: SearchIndex, more: CauseWords): SearchIndex {
  const merged = Object.entries(index.causeWords).map(([id, words]) => [
    id,
    [...new Set([...words, ...(more[id] ?? [])])],
  ])
  return { ...index, causeWords: Object.fromEntries(merged) }
}
