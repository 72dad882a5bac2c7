import type { Content } from '../schema/content.ts'
import type { SearchIndex, SearchWords } from './search-index.ts'

const united = (...lists: (readonly string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
]

/** The language of what only one server says, and of addresses: none in particular (ISO 639-2). */
const NO_LANGUAGE = 'und'

// The lists of those that have one.
function listsOf<Entry>(
  entries: Record<string, Entry>,
  listOf: (entry: Entry) => string[] | undefined,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => {
      const list = listOf(entry)
      return list ? [[id, list]] : []
    }),
  )
}

/**
 * What notices say: the words of each cause, and what they say whatever the reason; each phrase once.
 * @param wordsOf whether to take the phrases of a language (ISO 639)
 */
export function searchWords(content: Content, wordsOf: (lang: string) => boolean): SearchWords {
  const chosen = (words: Record<string, string[]>) =>
    united(...Object.entries(words).map(([lang, phrases]) => (wordsOf(lang) ? phrases : [])))
  const { stillTrying, courtesy } = content.noticeWords
  return {
    causeWords: Object.fromEntries(
      Object.entries(content.cause).map(([id, { words }]) => [id, chosen(words)]),
    ),
    stillTrying: chosen(stillTrying),
    courtesy: chosen(courtesy),
    marks: wordsOf(NO_LANGUAGE) ? listsOf(content.server, ({ marks }) => marks) : {},
    helpPages: wordsOf(NO_LANGUAGE) ? listsOf(content.cause, ({ helpPages }) => helpPages) : {},
  }
}

/** The index with the words of more languages, as if they had been there from the start. */
export function withWords<Index extends SearchIndex>(index: Index, more: SearchWords): Index {
  const merged = Object.entries(index.causeWords).map(([id, words]) => [
    id,
    united(words, more.causeWords[id]),
  ])
  return {
    ...index,
    causeWords: Object.fromEntries(merged),
    stillTrying: united(index.stillTrying, more.stillTrying),
    courtesy: united(index.courtesy, more.courtesy),
    marks: { ...index.marks, ...more.marks },
    helpPages: { ...index.helpPages, ...more.helpPages },
  }
}
