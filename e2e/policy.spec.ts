import { DIST } from './builds.ts'
import { hasWorked, run, stoppedBy, test } from './injection-test.ts'
import { MARKUP_INJECTIONS } from './injections/markup.ts'
import { PLANTED } from './injections/planted.ts'
import { REQUEST_INJECTIONS } from './injections/requests.ts'
import { SCRIPT_INJECTIONS } from './injections/scripts.ts'
import { WORKER_INJECTIONS } from './injections/workers.ts'
import { metaPolicy } from './meta-policy.ts'
import { pagesOf } from './site/pages-of.ts'
import { expect, test as watchedTest } from './test.ts'
import { plantedPath } from './two-homes.ts'

const NO_SUCH_PAGE = 'no-such-page/'
const PER_TEST = 40 // pages, so that a growing site needs more tests and not more patience

/** What the policy of every page says; the hashes of its own scripts and styles stand for themselves. */
const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "script-src 'self' hashes",
  "style-src 'self' hashes",
]

// 'sha256-QUQjwIK07BSKHu7Ds2m0nU/AvV5tCPPhbtlYEzo2qFA='
const HASH = /'sha256-[\w+/]{43}='/g

function directivesOf(policy: string): string[] {
  return policy
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .replace(HASH, 'hash')
        .replace(/hash( hash)*$/, 'hashes'),
    )
    .filter(Boolean)
}

watchedTest.describe('every page', () => {
  const addresses = [...pagesOf(DIST), NO_SUCH_PAGE]
  for (let from = 0; from < addresses.length; from += PER_TEST)
    watchedTest(`breaks no rule of its policy (from number ${from + 1} on)`, async ({ page, problems }) => {
      for (const address of addresses.slice(from, from + PER_TEST))
        await watchedTest.step(address, async () => {
          await page.goto(address)
          expect(await problems()).toEqual([])
        })
    })

  watchedTest(
    'states the policy before any script or style, and the server states it too',
    async ({ site }) => {
      const faults: Record<string, string[]> = {}
      for (const address of addresses) {
        const answer = await fetch(site.address + address)
        const found = policyFaults(await answer.text(), answer.headers.get('content-security-policy') ?? '')
        if (found.length) faults[address] = found
      }
      expect(faults).toEqual({})
    },
  )
})

test.describe('a script in a page cannot bring in', () => {
  for (const injection of [
    ...SCRIPT_INJECTIONS,
    ...WORKER_INJECTIONS,
    ...MARKUP_INJECTIONS,
    ...REQUEST_INJECTIONS,
  ])
    test(injection.what, async ({ page, site, homes, elsewhere }) => {
      await page.goto(site.address)
      await run(injection, page, elsewhere.address)
      await expect.poll(() => stoppedBy(page)).toContainEqual(oneOf(injection.stoppedBy))
      expect(await hasWorked(page, elsewhere)).toBe(false)

      await page.goto(homes.address)
      await run(injection, page, elsewhere.address)
      await expect.poll(() => hasWorked(page, elsewhere), 'without the policy it works').toBe(true)
    })
})

test.describe('markup that the build let through cannot bring in', () => {
  for (const planted of PLANTED)
    test(planted.what, async ({ page, homes, elsewhere }) => {
      await page.goto(homes.address + plantedPath(planted, 'protected'))
      await expect.poll(() => stoppedBy(page)).toContain(planted.stoppedBy)
      expect(await hasWorked(page, elsewhere)).toBe(false)

      await page.goto(homes.address + plantedPath(planted, 'unprotected'))
      await expect.poll(() => hasWorked(page, elsewhere), 'without the policy it works').toBe(true)
    })
})

/** What is wrong with a page's policy, as it stands in the page and in the header that came with it. */
function policyFaults(html: string, header: string): string[] {
  const policy = metaPolicy(html) ?? ''
  const [before = ''] = html.split('<meta http-equiv="content-security-policy"')
  const stated = directivesOf(policy)
  return [
    ...DIRECTIVES.filter((directive) => !stated.includes(directive)).map((it) => `lacks ${it}`),
    ...stated.filter((directive) => !DIRECTIVES.includes(directive)).map((it) => `should not say ${it}`),
    // '<script>', '<style>', '<p style="…">', '<svg onload="…">'
    ...(before.match(/<script|<style|\s(?:on\w+|style)=/g) ?? []).map((it) => `${it} before the policy`),
    ...(header.includes(policy) ? [] : ['the header says something else']),
  ]
}

/** Matches any of the directives. */
function oneOf(directives: readonly string[]) {
  return expect.stringMatching(new RegExp(`^(?:${directives.join('|')})$`))
}
