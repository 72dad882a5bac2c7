import { DEFAULT_LANGUAGE, type Lang } from './languages.ts'

/**
 * The address of a page below the site's base.
 * @param path language-neutral, with slashes at both ends: "/550/", "/" for the home page
 * @param base the site's base with slashes at both ends: "/" or "/dictionary/"
 */
export function localizedPath(path: string, lang: Lang, base = '/'): string {
  return base + (lang === DEFAULT_LANGUAGE ? '' : `${lang}/`) + path.slice(1)
}

/** Takes an address apart: the inverse of localizedPath; null where it is not below the base. */
export function splitPath(address: string, base = '/'): { lang: Lang; path: string } | null {
  if (!address.startsWith(base)) return null
  const path = `/${address.slice(base.length)}`
  return path === '/ko' || path.startsWith('/ko/')
    ? { lang: 'ko', path: path.slice(3) || '/' }
    : { lang: 'en', path }
}
