import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { BASE } from '../src/site.ts'
import { CONTENT, entryOf, linkText, theOne } from './dictionary.ts'
import { HomePage } from './pages/home-page.ts'
import type { SearchBox } from './pages/search-box.ts'
import { SearchDialog } from './pages/search-dialog.ts'
import { expect, test } from './test.ts'

/** What is typed, and the page that is meant. */
const MEANT = [
  ['550', '/550/'],
  ['5.1.1', '/5.1.1/'],
  ['550 5.1.1', '/5.1.1/'],
  ['550-5.1.1', '/5.1.1/'],
  ['#5.1.1', '/5.1.1/'],
  // Where 511 has a page itself, that page comes before the reading with dots.
  ['511', CONTENT.reply['511'] ? '/511/' : '/5.1.1/'],
  ['mailbox full', '/causes/mailbox-full/'],
  ['usre unkown', '/causes/user-unknown/'],
  ['메일함 용량', '/causes/mailbox-full/'],
  ['ㅁㅇㅎ', '/causes/mailbox-full/'],
  ['boîte pleine', '/causes/mailbox-full/'],
] as const

for (const lang of LANGUAGES) {
  test(`in ${lang} on the home page what is typed finds what is meant`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await expectMeant(search, lang)
  })

  test(`in ${lang} in the dialog what is typed finds what is meant`, async ({ page }) => {
    const dialog = new SearchDialog(page, lang)
    await dialog.goto()
    await dialog.opener.click()
    await expectMeant(dialog.search, lang)
  })

  test(`in ${lang} Korean typed on the English layout finds what the Korean word finds`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await search.text.fill('반송')
    await expect(search.best).toBeVisible()
    const found = await search.links.allTextContents()
    await search.text.fill('')
    await expect(search.best).toBeHidden()
    await search.text.fill('qksthd')
    await expect(search.links).toHaveText(found)
  })

  test(`in ${lang} a found entry is told apart by its title and its summary`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    const { title, summary } = theOne(CONTENT.cause, 'mailbox-full')
    await search.text.fill(title[lang])
    await expect(search.best).toHaveText(title[lang])
    await expect(search.root.getByRole('listitem').first()).toContainText(summary[lang])
    await search.text.fill('5.1.1')
    await expect(search.best).toHaveText(linkText(entryOf('5.1.1'), lang))
  })

  test(`in ${lang} nothing found, or nothing but blanks, is said`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await search.text.fill('xqzwvkjh')
    await expect(search.status).toHaveText(search.say('none'))
    await search.text.fill('   ')
    await expect(search.status).toHaveText(search.say('empty'))
    await expect(search.links).toHaveCount(0)
  })

  test(`in ${lang} each example finds something, and Clear empties the box`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await expect(search.examples).toHaveCount(3)
    await expect(search.clear).toBeHidden()
    for (const example of await search.examples.all()) {
      const text = (await example.textContent()) ?? ''
      await example.click()
      await expect(search.text).toHaveValue(text)
      await expect(search.best).toBeVisible()
      await search.clear.click()
      await expect(search.text).toHaveValue('')
      await expect(search.text).toBeFocused()
      await expect(search.links).toHaveCount(0)
      await expect(search.status).toBeEmpty()
      await expect(search.clear).toBeHidden()
    }
  })

  test(`in ${lang} a look-up stands in the fragment, and a reload restores it`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await search.text.pressSequentially('5.1.1')
    await expect(page).toHaveURL(/#q=5\.1\.1$/)
    await page.reload()
    await expectRestored(search, lang)
    await search.clear.click()
    await expect(page).not.toHaveURL(/#/)
  })

  test(`in ${lang} Back from an entry restores the look-up`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'its protocol does not tell of a page that Back takes from memory')
    const { search } = await homePage(page, lang)
    await search.text.pressSequentially('5.1.1')
    await search.text.press('Enter')
    await expect(page).toHaveURL(localizedPath('/5.1.1/', lang, BASE))
    await page.goBack()
    await expectRestored(search, lang)
  })
}

test('a look-up in the address is answered at once', async ({ page }) => {
  const home = new HomePage(page, 'en')
  await home.goto('#q=mailbox%20full')
  await expect(home.search.text).toHaveValue('mailbox full')
  await expect(home.search.best).toHaveText('Mailbox full')
})

async function homePage(page: Page, lang: Lang): Promise<HomePage> {
  const home = new HomePage(page, lang)
  await home.goto()
  return home
}

async function expectMeant(search: SearchBox, lang: Lang): Promise<void> {
  for (const [query, path] of MEANT)
    await test.step(query, async () => {
      await search.text.fill(query)
      await expect(search.best).toHaveAttribute('href', localizedPath(path, lang, BASE))
      const n = await search.links.count()
      await expect(search.status).toHaveText(
        n === 1 ? search.say('one') : search.say('count', { n: String(n) }),
      )
      await search.clear.click()
      await expect(search.links).toHaveCount(0)
    })
}

async function expectRestored(search: SearchBox, lang: Lang): Promise<void> {
  await expect(search.text).toHaveValue('5.1.1')
  await expect(search.best).toHaveText(linkText(entryOf('5.1.1'), lang))
}
