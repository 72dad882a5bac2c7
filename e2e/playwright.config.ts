import { defineConfig, type Project } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, findChromium, findFirefox } from './browsers.ts'

const chromium = findChromium()
const firefox = findFirefox()

/** What a browser opens: everything but the guards over the built folder. */
const inBrowser = { testIgnore: 'site/**' }

const firefoxProject: Project | undefined = firefox && {
  name: 'firefox',
  // What hangs on the browser: not the words of pages and answers, nor what is found. Axe reads the same tree.
  testIgnore: [
    'site/**',
    '**/{accessibility,answer,cause-and-server,entry,founding,look-up,missing,search-dialog}.spec.ts',
  ],
  // In one language: the other differs in words alone, which Chromium reads.
  grepInvert: /\bin ko\b|\/ko\//,
  use: {
    browserName: 'firefox',
    channel: firefox.channel,
    launchOptions: { executablePath: firefox.executablePath },
  },
}

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: process.env.GITHUB_ACTIONS ? [['list'], ['github']] : 'list',
  projects: [
    { name: 'site', testMatch: 'site/**/*.spec.ts' },
    {
      name: 'chromium',
      ...inBrowser,
      use: {
        browserName: 'chromium',
        // Without one, Playwright's own words say how to get it; e2e/run.ts does so by itself.
        launchOptions: { executablePath: chromium?.executablePath, args: CHROMIUM_ARGUMENTS },
      },
    },
    ...(firefoxProject ? [firefoxProject] : []),
  ],
})
