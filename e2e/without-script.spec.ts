import type { Page } from '@playwright/test'
import { LANGUAGES } from '../src/i18n/languages.ts'
import { translator } from '../src/i18n/translate.ts'
import { addressOf } from './address-of.ts'
import { PAGE_OF_EACH_KIND } from './page-of-each-kind.ts'
import { HomePage } from './pages/home-page.ts'
import { expect, testApart as test } from './test.ts'

// The home page is its search box, which has a test of its own.
const WITHOUT_BOX = PAGE_OF_EACH_KIND.filter((path) => path !== '/')

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })
  test.skip(
    ({ browserName }) => browserName === 'firefox',
    'its protocol turns scripts off without telling the styles (scripting: none)',
  )

  for (const lang of LANGUAGES) {
    test(`every kind of page in ${lang} shows every line but the labels of buttons`, async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow() // a page of each kind, each opened twice
      const { t } = translator(lang)
      const labels = [t('hand.link'), t('hand.copy'), t('hand.note.copy')]
      const scripted = await browser.newPage({ baseURL })
      for (const path of WITHOUT_BOX)
        await test.step(path, async () => {
          await page.goto(addressOf(path, lang))
          await scripted.goto(addressOf(path, lang))
          const without = await linesOf(page)
          expect(without.length).toBeGreaterThan(5)
          expect(without).toEqual((await linesOf(scripted)).filter((line) => !labels.includes(line)))
          // The reset of a filter is the form's own.
          const buttons = page.getByRole('button').filter({ hasNotText: t('filter.reset') })
          await expect(buttons).toHaveCount(0)
        })
      await scripted.close()
    })

    test(`the search box of the home page in ${lang} gives way to a sentence and a link to the map`, async ({
      page,
    }) => {
      const home = new HomePage(page, lang)
      await home.goto()
      const { search } = home
      await expect(search.text).toBeHidden()
      await expect(search.root).toHaveText(`${search.say('noScript')} ${search.say('noScriptLink')}`, {
        useInnerText: true,
      })
      await search.root.getByRole('link', { name: search.say('noScriptLink') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(translator(lang).t('codes.title'))
    })
  }
})

/** The lines that are seen in the main part of a page. */
async function linesOf(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').innerText()
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
