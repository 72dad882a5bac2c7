import { LANGUAGES } from '../../src/i18n/languages.ts'
import { splitPath } from '../../src/i18n/paths.ts'
import { DIST } from '../builds.ts'
import { expect, test } from './guard-test.ts'
import { htmlFaults } from './html-faults.ts'
import { readPages } from './read-pages.ts'
import { smallPage } from './small-site.ts'

for (const lang of LANGUAGES) {
  test(`every page in ${lang} is valid HTML`, async () => {
    test.setTimeout(300_000) // some 15 ms a page
    const pages = [...readPages(DIST)].filter(([file]) => splitPath(file)?.lang === lang)
    expect(pages).not.toEqual([])
    expect(await htmlFaults(new Map(pages))).toEqual([])
  })
}

test('finds invalid HTML, and tells once what several pages share', async ({ smallSite }) => {
  const dir = smallSite({
    '/550/index.html': smallPage('/550/', 'en', '<p><div>a</div></p><b id="top">b</b>'),
    '/ko/550/index.html': smallPage('/550/', 'ko', '<b id="top">b</b>'),
  })
  expect(await htmlFaults(readPages(dir))).toEqual([
    expect.stringMatching(/^no-implicit-close: .* – \/550\/index\.html:1:\d+ /),
    expect.stringMatching(/^close-order: .* – \/550\/index\.html:1:\d+$/),
    expect.stringMatching(
      /^no-dup-id: Duplicate ID "top" – \/550\/index\.html:1:\d+ html > body > b and 1 more$/,
    ),
  ])
})
