import type { Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'

/**
 * The address of a page from the site's base, as `page.goto` takes it: "ko/550/", "" for the English home page.
 * @param path language-neutral, with slashes at both ends: "/550/"
 */
export function addressOf(path: string, lang: Lang): string {
  return localizedPath(path, lang, '')
}
