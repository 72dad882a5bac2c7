import type { Lang } from '../../src/i18n/languages.ts'
import { addressOf } from '../address-of.ts'
import { NO_PAGE, PAGE_OF_EACH_KIND } from '../page-of-each-kind.ts'
import { expect, testApart as test } from '../test.ts'

/** Any two of language, palette and width meet once: a third of them changes nothing between the two. */
const VARIANTS: { lang: Lang; colorScheme: 'light' | 'dark'; width: number }[] = [
  { lang: 'en', colorScheme: 'light', width: 390 },
  { lang: 'en', colorScheme: 'dark', width: 1280 },
  { lang: 'ko', colorScheme: 'dark', width: 390 },
  { lang: 'ko', colorScheme: 'light', width: 1280 },
]

/** The top of a page, where each kind differs from the others; the kept pictures stay small. */
const HEIGHT = 600

for (const path of [...PAGE_OF_EACH_KIND, NO_PAGE]) {
  // "/causes/user-unknown/" -> "causes-user-unknown"
  const name = path.slice(1, -1).replaceAll('/', '-') || 'home'
  for (const { lang, colorScheme, width } of VARIANTS) {
    const picture = `${name}-${lang}-${colorScheme}-${width}.png`

    test.describe(picture, () => {
      test.use({ colorScheme, viewport: { width, height: HEIGHT } })

      test('is as it was kept', async ({ page }) => {
        await page.goto(addressOf(path, lang))
        await expect(page).toHaveScreenshot(picture)
      })
    })
  }
}
