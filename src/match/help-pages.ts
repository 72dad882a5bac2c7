import { domainsOf } from './domains.ts'

/** A part of the addresses that a cause's replies link to, and the cause. */
interface HelpPage {
  part: string
  cause: string
}

/** The pages to which replies link, by host. */
export type HelpPages = ReadonlyMap<string, readonly HelpPage[]>

/** Pages by cause ('google.com/p=nosuchuser': a host, and a part of what follows) as pages by host. */
export function helpPagesByHost(pagesOf: Readonly<Record<string, readonly string[]>>): HelpPages {
  const byHost = new Map<string, HelpPage[]>()
  for (const [cause, pages] of Object.entries(pagesOf)) {
    for (const page of pages) {
      const slash = page.indexOf('/')
      const host = page.slice(0, slash)
      byHost.set(host, [...(byHost.get(host) ?? []), { part: page.slice(slash + 1), cause }])
    }
  }
  return byHost
}

/** The causes of the page that a link leads to: of several, that whose part is longest. */
export function causesOfLink(link: string, pages: HelpPages): string[] {
  const [host = '', ...rest] = link
    .toLowerCase()
    .replace(/^[a-z]{2,6}:\/\//, '')
    .split('/')
  const tail = rest.join('/')
  const found = domainsOf(host)
    .flatMap((domain) => pages.get(domain) ?? [])
    .filter(({ part }) => tail.includes(part))
    .sort((a, b) => b.part.length - a.part.length)
  return found.filter(({ part }) => part === found[0]?.part).map(({ cause }) => cause)
}
