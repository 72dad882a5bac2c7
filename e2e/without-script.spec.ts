import { LANGUAGES } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { translator } from '../src/i18n/translate.ts'
import { addressOf } from './address-of.ts'
import { EntryPage } from './pages/entry-page.ts'
import { HomePage } from './pages/home-page.ts'
import { expect, test } from './test.ts'

/** A page of each kind. */
const PATHS = [
  '/550/',
  '/5.1.1/',
  '/550-5.1.1-user-unknown/',
  '/causes/user-unknown/',
  '/servers/postfix/',
  '/causes/',
  '/servers/',
  '/codes/',
  '/guide/',
  '/about/',
]

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const lang of LANGUAGES) {
    for (const path of PATHS) {
      test(`${localizedPath(path, lang)} shows every line but the labels of buttons`, async ({
        page,
        browser,
        baseURL,
      }) => {
        const shown = new EntryPage(page, lang)
        await shown.goto(path)
        const scripted = await browser.newPage()
        await scripted.goto(`${baseURL}${addressOf(path, lang)}`)
        const withScript = lines(await new EntryPage(scripted, lang).main.innerText())
        const without = lines(await shown.main.innerText())
        await scripted.close()
        const { t } = translator(lang)
        const labels = [t('hand.link'), t('hand.copy'), t('hand.note.copy')]
        expect(without).toEqual(withScript.filter((line) => !labels.includes(line)))
        expect(without.length).toBeGreaterThan(5)
        await expect(page.getByRole('button')).toHaveCount(0)
      })
    }

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

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
