import { readChunks } from './chunks.ts'
import { measurePages, pageKind } from './measure-pages.ts'
import { measureSearch, measureStart } from './measure-scripts.ts'
import type { Measured } from './measured.ts'
import { neededRequests } from './page-scripts.ts'
import { readSearchData } from './search-data.ts'

/** What a build weighs. */
export interface Budget {
  measured: Measured[]
  /** Entry pages whose first full render needs more than their HTML: "/550/index.html: <img src="/a.png">" */
  requests: string[]
}

/**
 * Measures a build against its budget.
 * @param files its text files by path: "/550/index.html", "/_astro/a.js", "/search-index.715fe5aa2b.json"
 * @throws where a part of it cannot be found
 */
export function measureBudget(files: ReadonlyMap<string, string>): Budget {
  const only = (pattern: RegExp) => new Map([...files].filter(([file]) => pattern.test(file)))
  const pages = only(/\.html$/)
  const home = pages.get('/index.html')
  if (home === undefined) throw new Error('The build holds no /index.html')
  const chunks = readChunks(files)
  return {
    measured: [
      ...measurePages(pages),
      ...measureStart(pages, chunks),
      ...measureSearch(home, chunks, readSearchData(files)),
    ],
    requests: [...pages]
      .filter(([file]) => pageKind(file) === 'entry')
      .flatMap(([file, html]) => neededRequests(html).map((request) => `${file}: ${request}`)),
  }
}
