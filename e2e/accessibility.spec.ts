import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { addressOf } from './address-of.ts'
import { ENTRIES } from './dictionary.ts'
import { pageFaults, paletteFaults } from './page-checks/page-faults.ts'
import { NO_PAGE, PAGE_OF_EACH_KIND } from './page-of-each-kind.ts'
import { HomePage } from './pages/home-page.ts'
import { SearchDialog } from './pages/search-dialog.ts'
import { pasteInto } from './paste-into.ts'
import { expect, test } from './test.ts'

/** Of the entries one in so many stands for all; `npm run test:all` takes every page. */
const ONE_IN = 60

const TWO_RECIPIENTS = `<hong@example.kr>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown
<kim@example.com>: host in.example.org[192.0.2.2] said: 550 Mail content denied, by the rules of this server`

/** What is shown only after something was done. */
const SHOWN_LATER: Record<string, (page: Page, lang: Lang) => Promise<void>> = {
  'the home page with a look-up': async (page, lang) => {
    const home = new HomePage(page, lang)
    await home.goto('#q=mailbox%20full')
    await expect(home.search.best).toBeVisible()
  },
  'the home page with an answer': async (page, lang) => {
    const home = new HomePage(page, lang)
    await home.goto()
    await pasteInto(home.search.text, '550 5.1.1 <hong@example.kr>... Over quota, mailbox full')
    await expect(home.search.best).toBeVisible()
    await home.search.root.getByText(home.search.say('others')).click()
  },
  'the home page with an answer for two recipients': async (page, lang) => {
    const home = new HomePage(page, lang)
    await home.goto()
    await pasteInto(home.search.text, TWO_RECIPIENTS)
    await home.search.recipient('kim@example.com').getByText('kim@example.com: ').click()
  },
  'the open dialog': async (page, lang) => {
    const dialog = new SearchDialog(page, lang)
    await dialog.goto()
    await dialog.opener.click()
    await dialog.search.text.fill('550')
    await expect(dialog.search.best).toBeVisible()
  },
}

for (const lang of LANGUAGES) {
  for (const path of [...PAGE_OF_EACH_KIND, NO_PAGE])
    test(`${localizedPath(path, lang)} can be used by everybody`, async ({ page }) => {
      await page.goto(addressOf(path, lang))
      await expectAccessible(page, lang)
    })

  for (const [name, show] of Object.entries(SHOWN_LATER))
    test(`in ${lang} ${name} can be used by everybody`, async ({ page }) => {
      await show(page, lang)
      await expectAccessible(page, lang)
    })

  test(`in ${lang} a sample of the entries can be used by everybody`, async ({ page }) => {
    test.slow() // half a second a page
    for (const { path } of ENTRIES.filter((_, place) => place % ONE_IN === 0))
      await test.step(path, async () => {
        await page.goto(addressOf(path, lang))
        expect.soft(await pageFaults(page, lang)).toEqual([])
      })
  })
}

async function expectAccessible(page: Page, lang: Lang): Promise<void> {
  expect(await pageFaults(page, lang)).toEqual([])
  // The palettes are the same in both languages.
  if (lang === 'en') expect(await paletteFaults(page)).toEqual([])
}
