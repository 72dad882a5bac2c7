import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { BASE } from '../src/site.ts'
import { BASE_BUILD, OTHER_BASE } from './builds.ts'
import { CONTENT, entryOf, linkText } from './dictionary.ts'
import { MissingPage } from './pages/missing-page.ts'
import { type RunningServer, startServer } from './server.ts'
import { expect, test } from './test.ts'

const { statusClasses, subjects, replyClasses } = CONTENT.codeParts
const underBase = test.extend<object, { site: RunningServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const site = await startServer({ dir: BASE_BUILD, base: OTHER_BASE })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

for (const lang of LANGUAGES) {
  test(`in ${lang} a code that nobody registered is decoded from its digits`, async ({ page }) => {
    const missing = await goneTo('/5.9.3/', page, lang)
    await expect(missing.decoded.getByText('5.9.3', { exact: true })).toBeVisible()
    await expect(missing.decoded.getByRole('term')).toHaveText([
      `5 ${missing.t('anatomy.class')}`,
      `.9 ${missing.t('anatomy.subject')}`,
    ])
    await expect(missing.decoded.getByRole('definition')).toContainText(
      [statusClasses['5'], subjects.other].map((part) => part?.title[lang] ?? ''),
    )
    await expect(missing.decoded).toContainText(missing.t('missing.unlisted'))
    await expect(page).toHaveTitle(/^5\.9\.3 /)
    await expect(page.getByRole('banner')).toContainText(missing.t('site.name'))
    await expect(page.getByRole('contentinfo')).toContainText(missing.t('footer.licence'))
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })

  test(`in ${lang} a reply code without a page is decoded by its class, with the nearest reply codes`, async ({
    page,
  }) => {
    const missing = await goneTo('/599/', page, lang)
    await expect(missing.decoded.getByRole('term')).toHaveText([`5 ${missing.t('anatomy.class')}`])
    await expect(missing.decoded.getByRole('definition')).toContainText(replyClasses['5']?.title[lang] ?? '')
    await expect(missing.decoded).toContainText(missing.t('missing.unlisted.reply'))
    await expect(missing.nearest.first()).toHaveText(/^\s*5\d\d /)
    await missing.nearest.first().click()
    await expect(page).toHaveURL(new RegExp(`${localizedPath('/', lang, BASE)}5\\d\\d/$`))
  })

  // 2.1.1 stands for every registered code of which this dictionary has no page in that class.
  test(`in ${lang} a registered code without a page is not called unregistered`, async ({ page }) => {
    const missing = await goneTo('/2.1.1/', page, lang)
    await expect(missing.decoded.getByRole('definition')).toContainText(
      [statusClasses['2'], subjects['1']].map((part) => part?.title[lang] ?? ''),
    )
    await expect(missing.decoded).toContainText(
      {
        en: 'This dictionary has no page for it. If it is not registered with IANA,',
        ko: '이 사전에는 이 코드의 페이지가 없습니다. IANA에 등록되지 않은 코드라면',
      }[lang],
    )
    await expect(missing.nearest.filter({ hasText: '5.1.1' })).toHaveText(linkText(entryOf('5.1.1'), lang))
  })

  test(`in ${lang} any other address gets the search box and the map`, async ({ page }) => {
    const missing = await goneTo('/nonsense/', page, lang)
    await expect(missing.decoded).toBeHidden()
    await missing.search.text.fill('5.1.1')
    await expect(missing.search.best).toHaveText(linkText(entryOf('5.1.1'), lang))
    await missing.map.click()
    await expect(missing.title).toHaveText(missing.t('codes.title'))
    await expect(page).toHaveURL(new RegExp(`${localizedPath('/codes/', lang, BASE)}$`))
  })
}

underBase.describe('for a site in a folder of its host', () => {
  underBase.skip(!existsSync(join(BASE_BUILD, '404.html')), 'npm run test:e2e makes that build')

  for (const lang of LANGUAGES)
    underBase(
      `in ${lang} a code without a page is decoded too, and links stay in the folder`,
      async ({ page }) => {
        const missing = await goneTo('/599/', page, lang)
        await expect(missing.decoded.getByRole('term')).toHaveText([`5 ${missing.t('anatomy.class')}`])
        await expect(missing.map).toHaveAttribute('href', localizedPath('/codes/', lang, OTHER_BASE))
        await missing.nearest.first().click()
        await expect(page).toHaveURL(new RegExp(`${localizedPath('/', lang, OTHER_BASE)}5\\d\\d/$`))
      },
    )
})

/** Opens an address that has no page; it must be answered with status 404, in the address's language alone. */
async function goneTo(path: string, page: Page, lang: Lang): Promise<MissingPage> {
  const missing = new MissingPage(page, lang)
  const answer = await missing.goto(path)
  expect(answer?.status()).toBe(404)
  await expect(missing.title).toHaveText(missing.t('missing.title'))
  await expect(missing.search.root).toHaveCount(1)
  await expect(missing.search.text).toBeVisible()
  return missing
}
