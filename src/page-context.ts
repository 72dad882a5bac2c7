import { markdownRenderer } from './build/markdown.ts'
import { LANGUAGES, type Lang } from './i18n/languages.ts'
import { localizedPath } from './i18n/paths.ts'
import { translator } from './i18n/translate.ts'
import type { Source } from './schema/source.ts'
import { BASE, SITE_URL } from './site.ts'

/** Everything by which a component speaks a language and sets links in it. */
export function pageContext(lang: Lang) {
  const { t, say } = translator(lang)
  const markdown = markdownRenderer(lang, BASE)
  return {
    lang,
    t,
    say,
    ...markdown,
    /** The address of a language-neutral path in this language, below the site's base. */
    href: (path: string) => localizedPath(path, lang, BASE),
    /** The same with the site's origin. */
    absolute: (path: string) => SITE_URL + localizedPath(path, lang, BASE),
    /** A source with its own date, as HTML: "Postfix manual (2026-08)" */
    sourceName: ({ title, date }: Source) =>
      `${markdown.spoken(title, title)} <span class="whole">(${date === 'undated' ? t('entry.undated') : date})</span>`,
  }
}

/** The rest parameter of src/pages/[...lang] for each language; the default language has none. */
export function languageParams() {
  return LANGUAGES.map((lang) => ({ lang, param: lang === 'en' ? undefined : lang }))
}
