import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LANGUAGES, type Lang } from '../../src/i18n/languages.ts'
import { localizedPath } from '../../src/i18n/paths.ts'
import { SITE_URL } from '../../src/site.ts'

/** The language-neutral addresses of the small site, "/" first. */
const PATHS = ['/', '/550/']

/**
 * Writes a faultless site of four pages, on which a guard is shown to find what is planted.
 * @param dir an empty folder, or one that does not exist yet
 * @param changes by file ("/550/index.html"), what it holds instead; null leaves it out
 */
export function writeSmallSite(dir: string, changes: Record<string, string | null> = {}): void {
  const files: Record<string, string | null> = {
    '/404.html': plainPage('en', '', '<h1 id="top">Nothing here</h1>'),
  }
  for (const path of PATHS)
    for (const lang of LANGUAGES) files[`${localizedPath(path, lang)}index.html`] = smallPage(path, lang)
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
}

/** A page of the small site; what `extra` adds stands at the end of its body. */
export function smallPage(path: string, lang: Lang, extra = ''): string {
  const address = (of: Lang) => SITE_URL + localizedPath(path, of)
  const head = [
    `<link rel="canonical" href="${address(lang)}">`,
    ...LANGUAGES.map((of) => `<link rel="alternate" hreflang="${of}" href="${address(of)}">`),
    `<link rel="alternate" hreflang="x-default" href="${address('en')}">`,
  ].join('')
  const links = PATHS.flatMap((to) =>
    LANGUAGES.map((of) => `<a href="${localizedPath(to, of)}#top">${to} ${of}</a>`),
  )
  return plainPage(lang, head, `<h1 id="top">${path}</h1><p>${links.join(' ')}</p>${extra}`)
}

function plainPage(lang: Lang, head: string, body: string): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Small</title>${head}</head><body>${body}</body></html>\n`
}
