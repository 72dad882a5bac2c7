import { test as base } from '@playwright/test'
import { BASE } from '../src/site.ts'
import { DIST } from './builds.ts'
import { type RunningServer, startServer } from './server.ts'

interface WorkerFixtures {
  /** The built site, served as in production, on a port of this worker's own. */
  site: RunningServer
}

/** A test beside which the built site is served. It opens no browser: guards over the site's files use it as it is. */
export const test = base.extend<object, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const site = await startServer({ dir: DIST, base: BASE })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})
