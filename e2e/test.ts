import { type BrowserContext, expect, type Page } from '@playwright/test'
import { type Expected, faultsOf } from './faults-of.ts'
import { type Problem, watchContext } from './watch-context.ts'
import { test as withSite } from './with-site.ts'

interface Options {
  /** The test provokes what the page policy forbids: at least one violation must happen, and is no fault. */
  expectViolations: boolean
  /** The test provokes console or page errors with these words: at least one must happen, and is no fault. */
  expectErrors: RegExp | undefined
}

interface Fixtures extends Options {
  /** What the pages of this test have done so far that no page may do. */
  problems: () => Promise<Problem[]>
}

/** A window's size in CSS px. */
export interface Opening {
  width: number
  height: number
}

export interface WorkerFixtures {
  /** The window of the worker's page, in CSS px; a narrow one is touched by fingers. */
  opening: Opening
  /** The one page of this worker, and what it has done that no page may do. */
  room: { context: BrowserContext; page: Page; problems: () => Promise<Problem[]> }
}

const LAPTOP = { width: 1280, height: 720 }
/** Narrower screens are those of phones. */
const PHONE_MAX = 500

/**
 * The project's own test: `page.goto('550/')` opens the built site, and a page that asks another origin for
 * anything, writes an error to the console, throws, or breaks its own policy fails the test that saw it.
 * All tests of a worker share one page, tidied in between: a browser takes ten times longer to start a page than
 * to load one. What needs a context of its own, or an option of it, takes testApart.
 */
export const test = withSite.extend<Fixtures, WorkerFixtures>({
  expectViolations: [false, { option: true }],
  expectErrors: [undefined, { option: true }],
  opening: [LAPTOP, { option: true, scope: 'worker' }],
  room: [
    async ({ browser, browserName, site, opening }, use) => {
      const context = await browser.newContext({
        baseURL: site.address,
        viewport: opening,
        hasTouch: opening.width <= PHONE_MAX,
        // Nothing is clicked before it has come to rest: smooth scrolling would be most of the waiting.
        reducedMotion: 'reduce',
      })
      // A browser with a window lets a click copy; the one without asks for leave that nobody can give.
      if (browserName === 'chromium') await context.grantPermissions(['clipboard-write'])
      const problems = await watchContext(context, new URL(site.address).origin)
      await use({ context, page: await context.newPage(), problems })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ room }, use) => use(room.context),
  page: async ({ room: { page }, opening }, use) => {
    await use(page)
    await tidy(page, opening)
  },
  problems: [
    async ({ room, expectViolations, expectErrors }, use) => {
      const before = (await room.problems()).length
      const problems = async () => (await room.problems()).slice(before)
      await use(problems)
      judge(await problems(), { violations: expectViolations, errors: expectErrors })
    },
    { auto: true },
  ],
})

/** The same with a page of its own, for what storage, network, scripts or an init script would leave behind. */
export const testApart = withSite.extend<Fixtures>({
  baseURL: ({ site }, use) => use(site.address),
  expectViolations: [false, { option: true }],
  expectErrors: [undefined, { option: true }],
  problems: [
    async ({ context, site, expectViolations, expectErrors }, use) => {
      const problems = await watchContext(context, new URL(site.address).origin)
      await use(problems)
      judge(await problems(), { violations: expectViolations, errors: expectErrors })
    },
    { auto: true },
  ],
})

function judge(problems: Problem[], expected: Expected): void {
  const faults = faultsOf(problems, expected)
  if (faults.length) throw new Error(faults.join('\n'))
}

async function tidy(page: Page, opening: Opening): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  page.removeAllListeners('dialog')
  for (const other of page.context().pages()) if (other !== page) await other.close()
  // A page that was not opened has no storage.
  await page
    .evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    .catch(() => {})
  await page.setViewportSize(opening)
  await page.goto('about:blank')
}

export { expect }
