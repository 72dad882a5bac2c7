import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// <loc>https://bounce.example/ko/550/</loc>
const LOCATION = /<loc>([^<]*)<\/loc>/g

/**
 * The addresses that a built folder's sitemap lists, from the site's base: "", "550/", "ko/550/"
 * @param origin what each begins with: "https://bounce.example/"
 */
export function sitemapOf(dir: string, origin: string): string[] {
  return locationsIn(join(dir, 'sitemap-index.xml'), origin)
    .flatMap((file) => locationsIn(join(dir, file), origin))
    .sort()
}

function locationsIn(file: string, origin: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(LOCATION)].map(([, address = '']) => {
    if (!address.startsWith(origin)) throw new Error(`${file} lists ${address}, which is not below ${origin}`)
    return address.slice(origin.length)
  })
}
