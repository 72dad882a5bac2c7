/**
 * Times the built site in Chromium, for npm run bench, and prints the report as JSON.
 * usage: node e2e/bench.ts
 */
import { chromium } from '@playwright/test'
import { textOf } from '../src/bench/corpus.ts'
import { materialOf } from '../src/bench/material.ts'
import { readContent } from '../src/build/read-content.ts'
import { readTestCases } from '../src/build/read-test-cases.ts'
import { buildSearchIndex } from '../src/dictionary/build-search-index.ts'
import { BASE } from '../src/site.ts'
import { freshBuild } from './bench/fresh-build.ts'
import { measureBrowser } from './bench/measure-browser.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './browsers.ts'
import { DIST } from './builds.ts'
import { startServer } from './server.ts'

const found = findChromium()
if (!found) {
  console.error('The browser part needs Chromium or Chrome; npm run test:e2e installs one.')
  process.exit(1)
}
freshBuild()
const material = materialOf(buildSearchIndex(readContent(), 'en'), readTestCases().map(textOf))
const site = await startServer({ dir: DIST, base: BASE })
const browser = await chromium.launch({ executablePath: found.executablePath, args: CHROMIUM_ARGUMENTS })
try {
  console.log(JSON.stringify(await measureBrowser(browser, site.address, material)))
} finally {
  await browser.close()
  await site.close()
}
