import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/i18n/languages.ts'
import { localizedPath, splitPath } from '../../src/i18n/paths.ts'

/**
 * What is wrong with the pages' statements of their own address and of their twins in the other languages, a line
 * each. As every page must name itself and all its twins, and each twin be there, all pairs point both ways.
 * @param pages HTML by path: "/550/index.html"; the page for lost addresses has no twin and no say here
 * @param root the public address of the site's home page: "https://bounce-dictionary.example/"
 */
export function languageLinkFaults(pages: ReadonlyMap<string, string>, root: string): string[] {
  return [...pages].flatMap(([file, html]) => {
    if (!file.endsWith('/index.html')) return []
    const { lang, path } = splitPath(file.slice(0, -'index.html'.length)) ?? {
      lang: DEFAULT_LANGUAGE,
      path: '/',
    }
    const addressIn = (of: typeof lang) => root + localizedPath(path, of).slice(1)
    const stated = statements(html)
    const due = [
      `language ${lang}`,
      `canonical ${addressIn(lang)}`,
      ...LANGUAGES.map((of) => `${of} ${addressIn(of)}`),
      `x-default ${addressIn(DEFAULT_LANGUAGE)}`,
    ]
    const twins = LANGUAGES.map((of) => `${localizedPath(path, of)}index.html`)
    return [
      ...due.filter((line) => !stated.includes(line)).map((line) => `${file}: does not say "${line}"`),
      ...stated.filter((line) => !due.includes(line)).map((line) => `${file}: says "${line}"`),
      ...twins.filter((twin) => !pages.has(twin)).map((twin) => `${file}: has no twin ${twin}`),
    ]
  })
}

/** What a page says of itself: "language ko", "canonical https://…/ko/550/", "en https://…/550/" */
function statements(html: string): string[] {
  // <html lang="ko">
  const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1]
  // <link rel="canonical" href="https://example.com/550/">
  const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)">/g)].map(
    ([, href]) => `canonical ${href}`,
  )
  // <link rel="alternate" hreflang="ko" href="https://example.com/ko/550/">
  const twins = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)]
  return [`language ${lang}`, ...canonical, ...twins.map(([, of, href]) => `${of} ${href}`)]
}
