import { expect } from '@playwright/test'
import { LANGUAGE_NAMES } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import { BASE } from '../../src/site.ts'
import { addressOf } from '../address-of.ts'
import { CONTENT, entryOf, linkText, theOne } from '../dictionary.ts'
import { test as withSite } from '../with-site.ts'
import { startWebKit } from './start-webkit.ts'
import { KEYS, type WebDriver } from './web-driver.ts'

// One browser for all of them: it starts in a second, and each test opens its own page.
withSite.describe.configure({ mode: 'default' })

const test = withSite.extend<object, { webkit: WebDriver }>({
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const { driver, close } = await startWebKit()
      await use(driver)
      await close()
    },
    { scope: 'worker' },
  ],
})

const BOX = 'main textarea'
const BEST = 'main [data-results] a'

test('what is typed finds what is meant', async ({ webkit, site }) => {
  await webkit.goto(site.address)
  await webkit.type(BOX, '5.1.1')
  await expect.poll(() => webkit.textOf(BEST)).toBe(linkText(entryOf('5.1.1'), 'en'))
})

test('Korean words that are typed find what is meant', async ({ webkit, site }) => {
  const { title } = theOne(CONTENT.cause, 'mailbox-full')
  await webkit.goto(site.address + addressOf('/', 'ko'))
  await webkit.type(BOX, '메일함 용량')
  await expect.poll(() => webkit.textOf(BEST)).toBe(title.ko)
})

test('a pasted bounce is answered', async ({ webkit, site }) => {
  const bounce = '550 5.1.1 <hong@example.kr>... User unknown'
  await webkit.goto(site.address)
  // The clipboard is filled by the browser's own keys, too.
  await webkit.type(BOX, bounce)
  for (const key of ['a', 'x']) await webkit.type(BOX, KEYS.control + key)
  await expect.poll(() => webkit.textOf(BEST)).toBe('')
  await webkit.type(BOX, `${KEYS.control}v`)
  expect(await webkit.propertyOf(BOX, 'value')).toBe(bounce)
  await expect.poll(() => webkit.propertyOf(BEST, 'pathname')).toBe(`${BASE}550-5.1.1-user-unknown/`)
  expect(await webkit.textOf('main mark'), 'the first of what decided').toBe('550')
})

test('an entry in Korean answers, and leads to English', async ({ webkit, site }) => {
  const { path, title, summary } = entryOf('5.1.1')
  await webkit.goto(site.address + addressOf(path, 'ko'))
  expect(await webkit.textOf('h1')).toContain(title.ko)
  const card = await webkit.textOf(`section[aria-label="${translator('ko').t('card.label')}"]`)
  expect(card).toContain(summary.ko)
  expect(await webkit.textOf('header a[hreflang="en"]')).toBe(LANGUAGE_NAMES.en)
  await webkit.click('header a[hreflang="en"]')
  await expect.poll(() => webkit.textOf('h1')).toContain(title.en)
})
