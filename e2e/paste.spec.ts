import { LANGUAGES } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { WRAPPERS } from '../src/match/test-wrappers.ts'
import { BASE } from '../src/site.ts'
import { entryOf, FOUNDING, wordingOf } from './dictionary.ts'
import { EntryPage } from './pages/entry-page.ts'
import { HomePage } from './pages/home-page.ts'
import { pasteInto } from './paste-into.ts'
import { expect, test } from './test.ts'

const FORMS = ['plain', 'in a Postfix notice', 'quoted', 'without codes'] as const

for (const lang of LANGUAGES)
  for (const id of FOUNDING)
    test(`in ${lang} the words of ${id} lead to it: ${FORMS.join(', ')}`, async ({ page }) => {
      const { path, title } = entryOf(id)
      const home = new HomePage(page, lang)
      await home.goto()
      const { search } = home
      for (const form of FORMS)
        await test.step(form, async () => {
          await pasteInto(search.text, WRAPPERS[form]?.(wordingOf(id)) ?? '')
          await expect(search.best).toHaveAttribute('href', localizedPath(path, lang, BASE))
          await expect(search.best).toHaveText(title[lang])
          // Few words without a code are a look-up, which finds links and has nothing to mark.
          if (form !== 'without codes') {
            await expect(search.status).toHaveText(search.say('answered', { title: title[lang] }))
            await expect(search.marks.first()).toBeVisible()
          }
          await expect(page).not.toHaveURL(/#/)
          if (form !== FORMS.at(-1)) {
            await search.clear.click()
            await expect(search.links).toHaveCount(0)
          }
        })
      await search.best.click()
      await expect(new EntryPage(page, lang).title).toContainText(title[lang])
    })
