import type { Page } from '@playwright/test'
import type { Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { BASE } from '../src/site.ts'
import { HomePage } from './pages/home-page.ts'
import { expect, test } from './test.ts'

const ENTER = 13
/** The key code of a key that an input method has used up; some send it after the composition has ended. */
const COMPOSED = 229

test('Arrow down goes to the first link and on, arrow up and Escape lead back to the box', async ({
  page,
}) => {
  const { search } = await lookedUp('mailbox', page)
  await search.text.press('ArrowDown')
  await expect(search.links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(search.links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search.links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search.text).toBeFocused()
  await search.links.nth(1).focus()
  await page.keyboard.press('Escape')
  await expect(search.text).toBeFocused()
  await search.links.last().focus()
  await page.keyboard.press('ArrowDown')
  await expect(search.links.last()).toBeFocused()
})

test('Enter on a link opens it', async ({ page }) => {
  const { search } = await lookedUp('mailbox', page)
  const second = search.links.nth(1)
  const address = (await second.getAttribute('href')) ?? ''
  await search.text.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address)
})

test('Enter in the box opens the best entry, in the language of the page', async ({ page }) => {
  const { search } = await lookedUp('5.1.1', page, 'ko')
  await search.text.press('Enter')
  await expect(page).toHaveURL(localizedPath('/5.1.1/', 'ko', BASE))
})

test('Enter that comes before the results opens the best of them, not of those that still stand there', async ({
  page,
}) => {
  const { search } = await lookedUp('mailbox full', page)
  await search.text.fill('5.1.1')
  await search.text.press('Enter')
  await expect(page).toHaveURL(localizedPath('/5.1.1/', 'en', BASE))
})

test('Enter that comes before the search itself opens the best as soon as it can', async ({ page }) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  const letGo = await hold('**/_astro/attach-search.*.js', page)
  await home.search.text.fill('5.1.1')
  await home.search.text.press('Enter')
  await expect(home.search.text).toHaveValue('5.1.1')
  letGo()
  await expect(page).toHaveURL(localizedPath('/5.1.1/', 'en', BASE))
})

test('Enter opens the best entry for all that was typed, not for a part whose results come late', async ({
  page,
}) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  const letGo = await hold('**/search-index.*.json', page)
  await home.search.text.fill('5.1.')
  // The first search has begun, and waits for the index.
  const asked = page.waitForRequest('**/search-cards.*.json')
  letGo()
  await asked
  await home.search.text.fill('5.1.1')
  await home.search.text.press('Enter')
  await expect(page).toHaveURL(localizedPath('/5.1.1/', 'en', BASE))
})

test("Enter below a bounce of one line opens the answer's entry, not another candidate", async ({ page }) => {
  const { search } = await lookedUp('550 5.1.1 <hong@example.kr>... User unknown', page)
  await search.text.press('ArrowDown')
  await expect(search.best).toBeFocused()
  await search.text.press('Enter')
  await expect(page).toHaveURL(localizedPath('/550-5.1.1-user-unknown/', 'en', BASE))
})

test('Shift and Enter break the line, and Enter then does so too', async ({ page }) => {
  const { search } = await lookedUp('5.1.1', page)
  await search.text.press('Shift+Enter')
  await expect(search.text).toHaveValue('5.1.1\n')
  await search.text.press('Enter')
  await expect(search.text).toHaveValue('5.1.1\n\n')
})

test('Enter does nothing while an input method composes', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only the protocol of Chromium can compose')
  const home = new HomePage(page, 'ko')
  await home.goto()
  const { search } = home
  await search.text.focus()
  const protocol = await page.context().newCDPSession(page)
  // As an input method passes it on: a key without a character.
  const enter = (windowsVirtualKeyCode: number) =>
    protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode })
  for (const text of ['ㅁ', '메', '멩', '메이', '메일'])
    await protocol.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await expect(search.best).toBeVisible()
  await enter(ENTER)
  await protocol.send('Input.insertText', { text: '메일함 용량' })
  await enter(COMPOSED)
  await expect(search.text).toHaveValue('메일함 용량')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(localizedPath('/causes/mailbox-full/', 'ko', BASE))
})

async function lookedUp(query: string, page: Page, lang: Lang = 'en'): Promise<HomePage> {
  const home = new HomePage(page, lang)
  await home.goto()
  await home.search.text.fill(query)
  await expect(home.search.best).toBeVisible()
  return home
}

/** Keeps what is asked for from arriving, until the returned function is called. */
async function hold(pattern: string, page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(pattern, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}
