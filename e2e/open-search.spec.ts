import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { translator } from '../src/i18n/translate.ts'
import { BASE, SITE_URL } from '../src/site.ts'
import { addressOf } from './address-of.ts'
import { CONTENT, theOne } from './dictionary.ts'
import { NO_PAGE, PAGE_OF_EACH_KIND } from './page-of-each-kind.ts'
import { HomePage } from './pages/home-page.ts'
import { expect, test } from './test.ts'

/** What a browser makes of what is typed into its search field. */
const ENCODINGS = {
  'percent signs': encodeURIComponent,
  'a plus for a blank, as Firefox does': (words: string) => encodeURIComponent(words).replaceAll('%20', '+'),
}
const { title } = theOne(CONTENT.cause, 'mailbox-full')

for (const lang of LANGUAGES) {
  test(`in ${lang} every kind of page names the search of its language`, async ({ page }) => {
    for (const path of [...PAGE_OF_EACH_KIND, NO_PAGE])
      await test.step(path, async () => {
        await page.goto(addressOf(path, lang))
        // One page answers for what is missing, in the default language.
        const spoken = path === NO_PAGE ? 'en' : lang
        const named = page.locator('head > link[rel=search]')
        await expect(named).toHaveAttribute('type', 'application/opensearchdescription+xml')
        await expect(named).toHaveAttribute('href', BASE + addressOf('/opensearch.xml', spoken))
        await expect(named).toHaveAttribute('title', translator(spoken).t('site.short'))
      })
  })

  test(`in ${lang} a browser that follows the description finds what is meant`, async ({ page, site }) => {
    const template = await templateOf(page, lang)
    for (const [how, encode] of Object.entries(ENCODINGS))
      for (const words of ['mailbox full', '메일함 용량'])
        await test.step(`"${words}" with ${how}`, async () => {
          // Each but the first is asked of a page that is open already, where only the fragment changes.
          await page.goto(
            template.replace(SITE_URL + BASE, site.address).replace('{searchTerms}', encode(words)),
          )
          const { search } = new HomePage(page, lang)
          await expect(search.text).toHaveValue(words)
          await expect(search.best).toHaveText(title[lang])
        })
  })
}

/** Where a browser leads that has read the description of the search. */
async function templateOf(page: Page, lang: Lang): Promise<string> {
  const answer = await page.request.get(addressOf('/opensearch.xml', lang))
  expect(answer.headers()['content-type']).toBe('application/opensearchdescription+xml')
  // On no page of the site, whose policy forbids parsing.
  await page.goto('about:blank')
  const template = await page.evaluate(
    (xml) =>
      new DOMParser()
        .parseFromString(xml, 'text/xml')
        .querySelector('OpenSearchDescription > Url[type="text/html"]')
        ?.getAttribute('template') ?? xml,
    await answer.text(),
  )
  expect(template).toMatch(/^https:\/\/[^?]*#q=\{searchTerms\}$/)
  return template
}
