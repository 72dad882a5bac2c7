import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { addressOf } from './address-of.ts'
import { NO_PAGE, PAGE_OF_EACH_KIND } from './page-of-each-kind.ts'
import { HomePage } from './pages/home-page.ts'
import { SearchDialog } from './pages/search-dialog.ts'
import { pasteInto } from './paste-into.ts'
import { expect, test } from './test.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const TWO_RECIPIENTS = `<hong@example.kr>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown
<kim@example.com>: host in.example.org[192.0.2.2] said: 552 5.2.2 Mailbox full`

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
}

test('faults are found: in structure, in the colours of either theme, and in width', async ({ page }) => {
  await page.goto('550/')
  await page.evaluate(() => {
    const planted = document.createElement('p')
    planted.append('faint, wide', document.createElement('input'))
    // Through the object model, which the page policy allows.
    planted.style.color = 'rgb(128 128 128 / 50%)'
    planted.style.width = '400px'
    document.querySelector('main')?.append(planted)
  })
  expect(await faultsIn(page, 'light')).toEqual([
    expect.stringContaining('color-contrast'),
    expect.stringContaining('label'),
  ])
  expect(await faultsIn(page, 'dark')).toEqual([expect.stringContaining('color-contrast')])
  expect(await narrowWidth(page)).toBeGreaterThan(NARROW)
})

/** 1280 px at 400 % zoom. */
const NARROW = 320

async function expectAccessible(page: Page, lang: Lang): Promise<void> {
  expect(await faultsIn(page, 'light')).toEqual([])
  // The dark palette is the same in both languages.
  if (lang === 'en') expect(await faultsIn(page, 'dark')).toEqual([])
  expect(await narrowWidth(page)).toBeLessThanOrEqual(NARROW)
}

/** What axe finds: "label: Form elements must have labels: <input>"; in the dark only what its colours may change. */
async function faultsIn(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  // As the choice of a theme does.
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme)
  // One page without frames needs no second tab to gather the results in.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (theme === 'light'
    ? axe.withTags(TAGS)
    : axe.withRules('color-contrast')
  ).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The width in pixels that the page takes on the narrowest screen. */
async function narrowWidth(page: Page): Promise<number> {
  await page.setViewportSize({ width: NARROW, height: 640 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}
