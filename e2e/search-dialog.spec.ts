import { LANGUAGES } from '../src/i18n/languages.ts'
import { EntryPage } from './pages/entry-page.ts'
import { HomePage } from './pages/home-page.ts'
import { SearchDialog } from './pages/search-dialog.ts'
import { expect, test } from './test.ts'

for (const lang of LANGUAGES) {
  test(`in ${lang} the dialog opens by the header, by Ctrl and K and by /, and Escape closes it`, async ({
    page,
  }) => {
    const dialog = new SearchDialog(page, lang)
    await dialog.goto()
    for (const open of [
      () => dialog.opener.click(),
      () => page.keyboard.press('Control+K'),
      () => page.keyboard.press('Meta+K'),
      () => page.keyboard.press('/'),
    ]) {
      await expect(dialog.root).toBeHidden()
      await open()
      await expect(dialog.root).toBeVisible()
      await expect(dialog.search.text).toBeFocused()
      await expect(dialog.search.text).toHaveValue('')
      await page.keyboard.press('Escape')
    }
    await dialog.opener.click()
    await dialog.close.click()
    await expect(dialog.root).toBeHidden()
    await expect(dialog.opener).toBeFocused()
  })

  test(`in ${lang} the key / can be switched off, which is remembered; Ctrl and K always works`, async ({
    page,
  }) => {
    const dialog = new SearchDialog(page, lang)
    await dialog.goto()
    await page.keyboard.press('/')
    await dialog.shortcut.uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog.root).toBeHidden()
    await page.keyboard.press('/')
    await expect(dialog.root).toBeHidden()
    await dialog.goto('/causes/')
    await page.keyboard.press('/')
    await expect(dialog.root).toBeHidden()
    await page.keyboard.press('Control+K')
    await expect(dialog.shortcut).not.toBeChecked()
    await dialog.shortcut.check()
    await page.keyboard.press('Escape')
    await expect(page.locator('body')).toBeFocused()
    await page.keyboard.press('/')
    await expect(dialog.root).toBeVisible()
  })

  test(`in ${lang} a look-up in the dialog leads to its page`, async ({ page }) => {
    const dialog = new SearchDialog(page, lang)
    await dialog.goto('/550/')
    await page.keyboard.press('/')
    await dialog.search.text.fill('5.1.1')
    await expect(dialog.search.best).toBeVisible()
    await dialog.search.text.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(dialog.search.text).toBeFocused()
    await dialog.search.text.press('Enter')
    await expect(new EntryPage(page, lang).title).toContainText('5.1.1')
    await expect(dialog.root).toBeHidden()
  })
}

test('a / that is typed into the box stays there', async ({ page }) => {
  const dialog = new SearchDialog(page, 'en')
  await dialog.goto()
  await dialog.opener.click()
  await dialog.search.text.pressSequentially('4/5')
  await expect(dialog.search.text).toHaveValue('4/5')
})

test('on the home page the same keys lead to its own box', async ({ page }) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  const { search } = home
  for (const keys of ['Control+K', '/']) {
    await expect(search.text).not.toBeFocused()
    await page.keyboard.press(keys)
    await expect(search.text).toBeFocused()
    await expect(search.text).toHaveValue('')
    await page.getByRole('heading', { level: 1 }).click()
  }
})
