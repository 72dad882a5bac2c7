import { expect } from '@playwright/test'
import { faultsOf } from './faults-of.ts'
import { type Problem, watchContext } from './watch-context.ts'
import { test as withSite } from './with-site.ts'

interface Fixtures {
  /** The test provokes what the page policy forbids: at least one violation must happen, and is no fault. */
  expectViolations: boolean
  /** The test provokes console or page errors with these words: at least one must happen, and is no fault. */
  expectErrors: RegExp | undefined
  /** What the pages of this test have done so far that no page may do. */
  problems: () => Promise<Problem[]>
}

/**
 * The project's own test: `page.goto('550/')` opens the built site, and a page that asks another origin for
 * anything, writes an error to the console, throws, or breaks its own policy fails the test that saw it.
 */
export const test = withSite.extend<Fixtures>({
  baseURL: ({ site }, use) => use(site.address),
  expectViolations: [false, { option: true }],
  expectErrors: [undefined, { option: true }],
  problems: [
    async ({ context, site, expectViolations, expectErrors }, use) => {
      const problems = await watchContext(context, new URL(site.address).origin)
      await use(problems)
      const faults = faultsOf(await problems(), { violations: expectViolations, errors: expectErrors })
      if (faults.length) throw new Error(faults.join('\n'))
    },
    { auto: true },
  ],
})

export { expect }
