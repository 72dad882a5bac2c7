import { allAddresses, FIXED_PAGES } from '../entry-addresses.ts'
import { REDIRECTS } from '../fixed-files.ts'
import { problemInFile } from '../problem-at.ts'
import { readRedirects } from '../read-redirects.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** A redirect must lead from an address that is free to a page that exists. */
export const wrongRedirect: Rule = {
  name: 'wrong-redirect',
  description: 'Every redirect leads from an address that no page has, once, to a page.',
  broken: () => sampleFiles({ [SAMPLE.redirects]: replace('to: /552/', 'to: /553/') }),
  check({ files, parsed }) {
    const pages = new Set([...allAddresses(parsed), ...FIXED_PAGES])
    const seen = new Set<string>()
    const { list, problems } = readRedirects(files)
    const wrong = list.flatMap(({ from, to, line }) => {
      const faults = []
      if (pages.has(from)) faults.push(`${from} is a page; nobody would be redirected`)
      if (seen.has(from)) faults.push(`${from} is redirected twice; keep one`)
      if (!pages.has(to)) faults.push(`no page ${to}; lead straight to one that exists`)
      seen.add(from)
      return faults.map((fault) => problemInFile(REDIRECTS, fault, line))
    })
    return [...problems, ...wrong]
  },
}
