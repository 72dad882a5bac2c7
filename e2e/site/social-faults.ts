import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PICTURE_SIZE } from '../../src/dictionary/social-picture.ts'
import { splitPath } from '../../src/i18n/paths.ts'

/** What a preview may take to load, on a phone too. */
const MAX_SIZE = 150_000 // B
const PNG = 0x89504e47

/** The meta tags of a page about its preview, by name: of <meta property="og:image:width" content="1200">, 1200 */
export function previewOf(html: string): Map<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g)
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]))
}

/**
 * What is wrong with the previews of a built folder's pages, a line each; the page for lost addresses has none.
 * @param pages HTML by path: "/550/index.html"
 * @param root the public address of the site's home page: "https://bounce-dictionary.example/"
 */
export function socialFaults(dir: string, pages: ReadonlyMap<string, string>, root: string): string[] {
  return [...pages].flatMap(([file, html]) => {
    if (!file.endsWith('/index.html')) return []
    const preview = previewOf(html)
    const lang = splitPath(file)?.lang
    const picture = preview.get('og:image') ?? ''
    const lacking = ['og:title', 'og:description', 'og:type', 'og:image:alt', 'og:site_name', 'twitter:card']
      .filter((name) => !preview.get(name))
      .map((name) => `lacks ${name}`)
    const locale = preview.get('og:locale') ?? 'none'
    const faults = [
      ...lacking,
      ...(locale.startsWith(`${lang}_`) ? [] : [`has the locale ${locale}`]),
      ...(picture.startsWith(root) && picture.endsWith(`.${lang}.png`)
        ? pictureFaults(join(dir, picture.slice(root.length)), preview)
        : [`has the picture ${picture || 'none'}`]),
    ]
    return faults.map((fault) => `${file} ${fault}`)
  })
}

function pictureFaults(file: string, preview: ReadonlyMap<string, string>): string[] {
  if (!existsSync(file)) return [`names ${file}, which is not there`]
  const bytes = readFileSync(file)
  const stated = [preview.get('og:image:width'), preview.get('og:image:height')].map(Number)
  // The signature, then width and height: https://www.w3.org/TR/png-3/#11IHDR
  const [width, height] =
    bytes.length >= 24 && bytes.readUInt32BE() === PNG ? [16, 20].map((at) => bytes.readUInt32BE(at)) : []
  return [
    ...(width === PICTURE_SIZE.width && height === PICTURE_SIZE.height
      ? []
      : [`has a picture of ${width} × ${height}`]),
    ...(width === stated[0] && height === stated[1] ? [] : [`says ${stated.join(' × ')} of its picture`]),
    ...(bytes.length < MAX_SIZE ? [] : [`has a picture of ${bytes.length} B`]),
  ]
}
