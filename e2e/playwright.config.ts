import { defineConfig, type Project } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium, findFirefox, hasWebKit } from './browsers.ts'
import type { WorkerFixtures } from './test.ts'

const chromium = findChromium()
const firefox = findFirefox()

/** What runs only where its project is named: npm run test:all, npm run test:visual. */
export const ON_DEMAND = ['every-page', 'visual']

/** What only a project of its own runs; that of `site/` opens no browser. */
const OF_OTHERS = ['site/**', 'webkit/**', 'visual/**', '**/every-page.spec.ts']

const inChromium: Project['use'] = {
  browserName: 'chromium',
  // Without one, Playwright's own words say how to get it; e2e/run.ts does so by itself.
  launchOptions: { executablePath: chromium?.executablePath, args: CHROMIUM_ARGUMENTS },
}

const firefoxProject: Project | undefined = firefox && {
  name: 'firefox',
  // What hangs on the browser: not the words of pages and answers, nor what is found. Axe reads the same tree.
  testIgnore: [
    ...OF_OTHERS,
    '**/{accessibility,answer,cause-and-server,entry,founding,look-up,missing,page-checks,search-dialog}.spec.ts',
  ],
  // In one language: the other differs in words alone, which Chromium reads.
  grepInvert: /\bin ko\b|\/ko\//,
  use: {
    browserName: 'firefox',
    channel: firefox.channel,
    launchOptions: { executablePath: firefox.executablePath },
  },
}

export default defineConfig<object, Pick<WorkerFixtures, 'opening'>>({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: process.env.GITHUB_ACTIONS ? [['list'], ['github']] : 'list',
  projects: [
    { name: 'site', testMatch: 'site/**/*.spec.ts' },
    { name: 'chromium', testIgnore: OF_OTHERS, use: inChromium },
    {
      name: 'phone',
      testMatch: '**/{answer,cause-and-server,entry,filters,look-up,missing}.spec.ts',
      use: { ...inChromium, opening: { width: 390, height: 844 } },
    },
    { name: 'every-page', testMatch: '**/{accessibility,every-page}.spec.ts', use: inChromium },
    {
      name: 'visual',
      testMatch: 'visual/**/*.spec.ts',
      snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
      use: inChromium,
    },
    ...(firefoxProject ? [firefoxProject] : []),
    // Playwright drives no WebKit but its own: these tests bring their driver.
    ...(hasWebKit() ? [{ name: 'webkit', testMatch: 'webkit/**/*.spec.ts' }] : []),
  ],
})
