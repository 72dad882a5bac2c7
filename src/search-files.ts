import { createHash } from 'node:crypto'
import { loadContent } from './content.ts'
import { buildSearchCards } from './dictionary/build-search-cards.ts'
import { buildSearchIndex } from './dictionary/build-search-index.ts'
import { packIndex } from './dictionary/packed-index.ts'
import { searchWords } from './dictionary/search-words.ts'
import { isLang, LANGUAGES, type Lang } from './i18n/languages.ts'

/** A file that the search loads: its name tells its content apart, so it may be cached for ever. */
export interface SearchFile {
  /** "search-index.en.715fe5aa2b" */
  name: string
  text: string
}

/** What the search of one language loads: what finds an entry, what is shown of it, and the words of other languages. */
export interface SearchFiles {
  index: SearchFile
  cards: SearchFile
  words: SearchFile
}

function fileOf(start: string, data: unknown): SearchFile {
  const text = JSON.stringify(data)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { name: `${start}.${hash}`, text }
}

async function make(): Promise<Record<Lang, SearchFiles>> {
  const content = await loadContent()
  // Few notices are in other languages than the site's: their words are loaded where such a text turns up.
  const words = fileOf(
    'search-words',
    searchWords(content, (lang) => !isLang(lang)),
  )
  const filesOf = (lang: Lang): SearchFiles => ({
    index: fileOf(`search-index.${lang}`, packIndex(buildSearchIndex(content, lang, isLang))),
    cards: fileOf(`search-cards.${lang}`, buildSearchCards(content, lang)),
    words,
  })
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, filesOf(lang)])) as Record<Lang, SearchFiles>
}

let made: Promise<Record<Lang, SearchFiles>> | undefined

/** The files of the search by language; made once per build, anew each time while authoring. */
export function searchFiles(): Promise<Record<Lang, SearchFiles>> {
  if (import.meta.env.DEV) return make()
  made ??= make()
  return made
}
