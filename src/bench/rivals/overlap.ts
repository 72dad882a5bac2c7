import type { RivalDocument, Search } from './documents.ts'
import { textsOf } from './documents.ts'

/** The different words and numbers of a text, in lower case. */
export function tokensOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}

/** How much of the tokens of a short text stands in a long one, 0 to 1. */
export function overlap(short: ReadonlySet<string>, long: ReadonlySet<string>): number {
  const shared = [...short].filter((token) => long.has(token))
  return short.size === 0 ? 0 : shared.length / short.size
}

/** Naive token overlap: the documents whose best text stands most completely in the pasted one; the longer wins a tie. */
export function overlapSearch(documents: readonly RivalDocument[]): Search {
  const known = textsOf(documents).map(({ of, text }) => ({ of, tokens: tokensOf(text) }))
  return (text) => {
    const pasted = tokensOf(text)
    const found = known
      .map(({ of, tokens }) => ({ of, share: overlap(tokens, pasted), size: tokens.size }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || b.size - a.size)
    return [...new Set(found.map(({ of }) => of))]
  }
}
