import { causeGroups } from '../src/dictionary/cause-groups.ts'
import { LANGUAGES } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { translator } from '../src/i18n/translate.ts'
import { BASE } from '../src/site.ts'
import { CONTENT } from './dictionary.ts'
import { HomePage } from './pages/home-page.ts'
import { expect, test } from './test.ts'

for (const lang of LANGUAGES)
  test(`in ${lang} the home page lists every cause by topic, the most common first`, async ({ page }) => {
    const { t } = translator(lang)
    await new HomePage(page, lang).goto()
    const main = page.getByRole('main')
    const groups = causeGroups(CONTENT)
    await expect(main.getByRole('heading', { level: 3 })).toHaveText(
      groups.map(({ topic }) => t(`causes.topic.${topic}`)),
    )
    for (const { topic, causes } of groups) {
      const region = main.getByRole('region', { name: t(`causes.topic.${topic}`), exact: true })
      await expect(region.getByRole('listitem')).toHaveText(causes.map(({ cause }) => cause.title[lang]))
      const [first] = causes
      await expect(region.getByRole('link').first()).toHaveAttribute(
        'href',
        localizedPath(first?.path ?? '', lang, BASE),
      )
    }
  })
