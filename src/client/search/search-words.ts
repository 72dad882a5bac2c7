import type { Lang } from '../../i18n/languages.ts'
import { SEARCH_UI, type SearchKey } from '../../i18n/search-ui.ts'

/** What search says in a language; {name} is replaced by the value of that name. */
export type Words = (key: SearchKey, values?: Record<string, string>) => string

/** The words of a language. */
export function searchWords(lang: Lang): Words {
  return (key, values = {}) =>
    SEARCH_UI[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
