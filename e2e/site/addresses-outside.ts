import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../list-files.ts'

/** In HTML: <a href="/codes/">, <div data-index="/search-index.en.715fe5aa2b.json">, the path alone */
const IN_ATTRIBUTE = / (?:href|src|srcset|action|formaction|poster|content|data-[\w-]+)="(\/[^"]*)"/g
/** In scripts and data, where other paths ("/550/") are names without a base: fetch("/search-index.en.715fe5aa2b.json") */
const FETCHED = /["'`(](\/(?:_astro\/|search-(?:index|titles|cards|words)\.)[^"'`)]*)/g
/** Anywhere: "https://bounce-dictionary.example/550/" */
const ABSOLUTE = /(https?:\/\/[^"'`<>\s]*)/g

/**
 * The addresses in a built folder that leave out the site's base, a line each: "/550/index.html: /codes/"
 * @param origin the public one, "https://bounce-dictionary.example"
 * @param base "/dictionary/"
 */
export function addressesOutside(dir: string, origin: string, base: string): string[] {
  const isOutside = (address: string) =>
    address.startsWith('/')
      ? !address.startsWith(base)
      : address.startsWith(`${origin}/`) && !address.startsWith(origin + base)
  return listFiles(dir)
    .filter((file) => /\.(?:html|js|css|json|xml|txt|webmanifest)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(dir, file), 'utf8')
      return [file.endsWith('.html') ? IN_ATTRIBUTE : FETCHED, ABSOLUTE]
        .flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address))
        .filter(isOutside)
        .map((address) => `${file}: ${address}`)
    })
}
