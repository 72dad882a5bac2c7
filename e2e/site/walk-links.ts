import { LinkChecker, type LinkResult } from 'linkinator'

/** What a walk along all links of a site found. */
export interface LinkWalk {
  /** One line each: the address that is asked for, on which page, and why it does not work. */
  broken: string[]
  /** The addresses of the site that some page leads to, from the base: "550/" */
  reached: Set<string>
}

/**
 * Tries every link, picture, script and anchor: on the given pages, or on all that are reached from the home page and
 * the page for lost addresses. The twins of pages are data, tried by twins.spec.ts.
 * Links to elsewhere are not asked for; one that only a redirect saves counts as broken.
 * @param address of the running site: "http://localhost:4321/"
 * @param pages language-neutral paths, "/550/"; all where left out
 */
export async function walkLinks(address: string, pages?: readonly string[]): Promise<LinkWalk> {
  const { links } = await new LinkChecker().check({
    path: pages?.map((path) => address + path.slice(1)) ?? [address, `${address}404.html`],
    recurse: pages === undefined,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 8,
    linksToSkip: async (link) => !link.startsWith(new URL('/', address).href) || link.endsWith('.json'),
  })
  const own = links.filter(({ state }) => state !== 'SKIPPED')
  const below = (url: string) => url.replace(address, '')
  return {
    broken: own
      .filter(({ state }) => state === 'BROKEN')
      .map((link) => lineOf(link, below))
      .sort(),
    reached: new Set(own.map(({ url }) => below(url).replace(/#.*/, ''))),
  }
}

/** "550/: ko/#gone (no such anchor)" */
function lineOf({ url, status = 0, parent = '' }: LinkResult, below: (url: string) => string): string {
  const reason = status === 200 ? 'no such anchor' : `status ${status}`
  return `${below(parent) || 'home'}: ${below(url)} (${reason})`
}
