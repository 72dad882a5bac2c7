import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BASE } from '../src/site.ts'
import { type Elsewhere, startElsewhere } from './elsewhere.ts'
import type { Injection } from './injections/injection.ts'
import { PLANTED } from './injections/planted.ts'
import { type RunningServer, startServer } from './server.ts'
import { writeTwoHomes } from './two-homes.ts'
import { test as withSite } from './with-site.ts'

declare global {
  /** The directives that reported a violation in this page. */
  var stopped: string[]
}

interface WorkerFixtures {
  elsewhere: Elsewhere
  /** The home page without its policy at the base, and the pages with something planted. */
  homes: RunningServer
}

/** A test whose pages may do what no page may: they are not watched, and note by themselves what was stopped. */
export const test = withSite.extend<object, WorkerFixtures>({
  page: async ({ page }, use) => {
    await page.addInitScript(() => {
      globalThis.stopped = []
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        stopped.push(effectiveDirective),
      )
    })
    await use(page)
  },
  elsewhere: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const elsewhere = await startElsewhere()
      await use(elsewhere)
      await elsewhere.close()
    },
    { scope: 'worker' },
  ],
  homes: [
    async ({ elsewhere }, use, info) => {
      const dir = join(info.project.outputDir, `homes-${info.workerIndex}`)
      writeTwoHomes(dir, PLANTED, elsewhere.addressFor)
      const server = await startServer({ dir, base: BASE })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

/**
 * Opens a page and runs an injection in it.
 * By a timer: what a test evaluates directly is exempt from the page's policy.
 */
export async function runAt(
  address: string,
  { inject }: Injection,
  page: Page,
  elsewhere: string,
): Promise<void> {
  // The page before may still be on its way elsewhere, which would abort this.
  await page.evaluate(() => stop()).catch(() => undefined)
  await page.goto(address)
  const origins = JSON.stringify({ here: address, elsewhere })
  await page.evaluate(`void setTimeout(async () => { try { await (${inject})(${origins}) } catch {} })`)
}

/** Whether what an attempt was to bring in has taken effect: in the page, or by asking elsewhere. */
export async function hasWorked(page: Page, { wasAsked }: Elsewhere, attempt: string): Promise<boolean> {
  // A page that is being left answers nothing.
  const inPage = await page.evaluate(() => globalThis.worked === true).catch(() => false)
  return wasAsked(attempt) || inPage
}

/** The directives that have stopped something in the page so far. */
export function stoppedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.stopped)
}
