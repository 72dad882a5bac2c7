import { createHash } from 'node:crypto'
import { loadContent } from './content.ts'
import { buildSearchIndex } from './dictionary/build-search-index.ts'
import { LANGUAGES, type Lang } from './i18n/languages.ts'

/** A search index as a file: its name without ".json" tells its content apart, so it may be cached for ever. */
export interface SearchIndexFile {
  lang: Lang
  name: string
  text: string
}

async function make(): Promise<SearchIndexFile[]> {
  const content = await loadContent()
  return LANGUAGES.map((lang) => {
    const text = JSON.stringify(buildSearchIndex(content, lang))
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    return { lang, name: `search-index.${lang}.${hash}`, text }
  })
}

let made: Promise<SearchIndexFile[]> | undefined

/** The search indexes of all languages; made once per build, anew each time while authoring. */
export function searchIndexFiles(): Promise<SearchIndexFile[]> {
  if (import.meta.env.DEV) return make()
  made ??= make()
  return made
}
