import { splitPath } from '../src/i18n/paths.ts'
import { BASE, SITE_URL } from '../src/site.ts'
import { DIST, theBuildIn } from './builds.ts'
import { pageFaults } from './page-checks/page-faults.ts'
import { sitemapOf } from './site/sitemap.ts'
import { expect, test } from './test.ts'

/** Pages of one test: few enough that the workers end together, many enough for a short list of tests. */
const PAGES_A_TEST = 32

const PAGES = sitemapOf(theBuildIn(DIST), SITE_URL + BASE)

for (let place = 0; place < PAGES.length; place += PAGES_A_TEST) {
  const pages = PAGES.slice(place, place + PAGES_A_TEST)
  test(`pages ${place + 1} to ${place + pages.length} of ${PAGES.length}, "${pages[0]}" and following, can be used by everybody`, async ({
    page,
  }) => {
    test.setTimeout(pages.length * 5_000) // half a second a page where nothing else runs
    /** Pages by the fault that they share, since one template makes many. */
    const faulty: Record<string, string[]> = {}
    for (const address of pages) {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      for (const fault of await pageFaults(page, splitPath(`/${address}`)?.lang ?? 'en'))
        faulty[fault] = [...(faulty[fault] ?? []), address]
    }
    expect(faulty).toEqual({})
  })
}
