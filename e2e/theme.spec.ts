import type { Locator, Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { translator } from '../src/i18n/translate.ts'
import { addressOf } from './address-of.ts'
import { expect, testApart as test } from './test.ts'

const choiceIn = (page: Page, lang: Lang): Locator =>
  page.getByRole('contentinfo').getByRole('combobox', { name: translator(lang).t('nav.theme') })

/** The colour on which the page is written. */
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

for (const lang of LANGUAGES) {
  test(`in ${lang} the theme follows the system, until one is chosen`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'its protocol cannot say what the system prefers')
    const body = page.locator('body')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(addressOf('/550/', lang))
    const light = await paperOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(body).not.toHaveCSS('background-color', light)
    const dark = await paperOf(page)

    const choice = choiceIn(page, lang)
    await expect(choice).toHaveValue('system')
    await choice.selectOption(translator(lang).t('theme.light'))
    await expect(body).toHaveCSS('background-color', light)
    await choice.selectOption(translator(lang).t('theme.system'))
    await expect(body).toHaveCSS('background-color', dark)
    await page.emulateMedia({ colorScheme: 'light' })
    await choice.selectOption(translator(lang).t('theme.dark'))
    await expect(body).toHaveCSS('background-color', dark)
  })

  test(`in ${lang} a chosen theme is there before anything is painted, after a reload and on other pages`, async ({
    page,
  }) => {
    await page.addInitScript(noteThemeAtFirst)
    await page.goto(addressOf('/550/', lang))
    const themeAtFirst = () => page.evaluate(() => document.documentElement.dataset.themeAtFirst)
    expect(await themeAtFirst()).toBe('none')
    await choiceIn(page, lang).selectOption('dark')
    await page.reload()
    expect(await themeAtFirst()).toBe('dark')
    await expect(choiceIn(page, lang)).toHaveValue('dark')
    await page.goto(addressOf('/', lang))
    expect(await themeAtFirst()).toBe('dark')
    await choiceIn(page, lang).selectOption('system')
    await page.reload()
    expect(await themeAtFirst()).toBe('none')
  })
}

/** Runs before a page's own scripts: notes the theme as soon as there is anything to be painted. */
function noteThemeAtFirst(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('header')) return
    observer.disconnect()
    const { dataset } = document.documentElement
    dataset.themeAtFirst = dataset.theme ?? 'none'
  }).observe(document, { childList: true, subtree: true })
}
