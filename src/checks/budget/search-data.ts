import type { Lang } from '../../i18n/languages.ts'
import { compressedSize } from './compressed-size.ts'

/** A file of data that the search fetches. */
export interface DataFile {
  /** "search-titles.en.5d0c1f20b7.json" */
  name: string
  /** Bytes on the wire. */
  size: number
}

/** The file of a kind ("index", "titles", "cards", "words") in a language; throws where there is none. */
export type SearchData = (kind: string, lang: Lang) => DataFile

// "/search-titles.en.5d0c1f20b7.json", and what is the same in every language: "/search-index.715fe5aa2b.json"
const DATA = /^\/(search-(\w+)\.(?:([a-z]{2})\.)?[^./]+\.json)$/

/** Reads the data of the search among a build's files. */
export function readSearchData(files: ReadonlyMap<string, string>): SearchData {
  const found = [...files].flatMap(([file, text]) => {
    const [, name, kind, lang] = DATA.exec(file) ?? []
    return name ? [{ kind, lang, name, size: compressedSize(text) }] : []
  })
  return (kind, lang) => {
    const file = found.find((each) => each.kind === kind && (each.lang ?? lang) === lang)
    if (!file) throw new Error(`The build holds no search-${kind}.….json in ${lang}`)
    return { name: file.name, size: file.size }
  }
}
