import { splitPath } from '../../i18n/paths.ts'
import { compressedSize, quickSize } from './compressed-size.ts'
import type { Measured } from './measured.ts'

/** What arrives in a connection's first ten packets of 1,460 bytes (RFC 6928): the whole page in the first answer. */
const ENTRY_LIMIT = 14_600
const LIST_LIMIT = 20_000

const LIST_PAGES = ['/', '/codes/', '/causes/', '/servers/']
/** Long texts and the page for lost addresses: nobody waits there for a first aid, so a list's limit will do. */
const OTHER_PAGES = ['/guide/', '/about/', '/404.html']

/** A page's kind, by what its reader came for. */
export type PageKind = 'entry' | 'list' | 'other'

/** The kind of the page in a built file: of "/ko/550/index.html", entry */
export function pageKind(file: string): PageKind {
  const path = splitPath(file.replace(/index\.html$/, ''))?.path ?? file
  if (LIST_PAGES.includes(path)) return 'list'
  return OTHER_PAGES.includes(path) ? 'other' : 'entry'
}

/** Lines for the HTML of each kind of page: its largest, and every other one above the limit. */
export function measurePages(pages: ReadonlyMap<string, string>): Measured[] {
  const byKind = Map.groupBy(pages, ([file]) => pageKind(file))
  return [
    ...measureKind('HTML of an entry page', byKind.get('entry'), ENTRY_LIMIT),
    ...measureKind('HTML of a list page', byKind.get('list'), LIST_LIMIT),
    ...measureKind('HTML of any other page', byKind.get('other'), LIST_LIMIT),
  ]
}

function measureKind(what: string, pages: [file: string, html: string][] = [], limit: number): Measured[] {
  const bySize = pages
    .map(([file, html]) => ({ file, html, quick: quickSize(html) }))
    .sort((a, b) => b.quick - a.quick)
  // The best quality takes long, so it is asked for only where the fast one does not settle it.
  return bySize
    .filter(({ quick }, place) => place === 0 || quick > limit)
    .map(({ file, html }) => ({ what, where: file, size: compressedSize(html), limit }))
    .filter(({ size }, place) => place === 0 || size > limit)
}
