import { createHash } from 'node:crypto'
import { loadContent } from './content.ts'
import { buildSearchCards } from './dictionary/build-search-cards.ts'
import { buildSearchIndex } from './dictionary/build-search-index.ts'
import { packIndex } from './dictionary/packed-index.ts'
import { packCards } from './dictionary/search-cards.ts'
import { packTitles } from './dictionary/search-titles.ts'
import { searchWords } from './dictionary/search-words.ts'
import { isLang, LANGUAGES, type Lang } from './i18n/languages.ts'

/** A file that the search loads: its name tells its content apart, so it may be cached for ever. */
export interface SearchFile {
  /** "search-titles.en.715fe5aa2b" */
  name: string
  text: string
}

/** What the search of one language loads; the index and the words are the same in each. */
export interface SearchFiles {
  /** What finds an entry: all that matching a paste needs. */
  index: SearchFile
  /** Where a look-up searches too, and by what an entry is shown. */
  titles: SearchFile
  /** What else is shown of an entry. */
  cards: SearchFile
  /** The words of other languages. */
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
  const filesOf = (lang: Lang): SearchFiles => {
    const index = buildSearchIndex(content, lang, isLang)
    return {
      index: fileOf('search-index', packIndex(index)),
      titles: fileOf(`search-titles.${lang}`, packTitles(index)),
      cards: fileOf(`search-cards.${lang}`, packCards(buildSearchCards(content, lang), index)),
      words,
    }
  }
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, filesOf(lang)])) as Record<Lang, SearchFiles>
}

let made: Promise<Record<Lang, SearchFiles>> | undefined

/** The files of the search by language; made once per build, anew each time while authoring. */
export function searchFiles(): Promise<Record<Lang, SearchFiles>> {
  if (import.meta.env.DEV) return make()
  made ??= make()
  return made
}
