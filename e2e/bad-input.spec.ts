import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { HomePage } from './pages/home-page.ts'
import { awaken, pasteInto } from './paste-into.ts'
import { expect, testApart as test } from './test.ts'

async function homePage(page: Page, lang: Lang): Promise<HomePage['search']> {
  const home = new HomePage(page, lang)
  await home.goto()
  return home.search
}

/** What is said of texts that are no bounce, by its key in search-ui.ts. */
const NO_BOUNCE = {
  empty: { blanks: '   \t ', 'empty lines': '\n\n\n' },
  nothing: {
    'a newsletter': 'Hello Kim,\nour shop has new shoes this week.\nSee you soon!\n',
    'Japanese prose': '吾輩は猫である。\n名前はまだ無い。\nどこで生れたか頓と見当がつかぬ。\n',
    'Russian prose': 'Все счастливые семьи похожи друг на друга.\nВсё смешалось в доме Облонских.\n',
    'HTML without a bounce':
      '<html><body><script>alert(1)</script><p>Nice weather</p>\n<p>today</p></body></html>\n',
  },
} as const

/** A program's error that has nothing to do with mail, which is said of it. */
const STACK_TRACE =
  'TypeError: x is not a function\n    at main (/srv/app.js:550:17)\n    at run (/srv/b.js:5:1)\n'

for (const lang of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test('nothing, and what is no bounce, is answered kindly; no entry is made up for it', async ({
      page,
    }) => {
      const search = await homePage(page, lang)
      for (const [key, texts] of Object.entries(NO_BOUNCE))
        for (const [what, text] of Object.entries(texts))
          await test.step(what, async () => {
            await search.text.fill(text)
            await expect(search.status).toHaveText(search.say(key as keyof typeof NO_BOUNCE))
            await expect(search.links).toHaveCount(0)
            await search.text.fill('')
            await expect(search.status).toHaveText('')
          })
      await test.step('a stack trace', async () => {
        await search.text.fill(STACK_TRACE)
        await expect(
          search.root.getByRole('paragraph').filter({ hasText: search.say('notBounce') }),
        ).toBeVisible()
      })
    })

    test('5 MB are answered while the page stays alive', async ({ page }) => {
      const search = await homePage(page, lang)
      await awaken(search.text)
      await page.evaluate(() => {
        const counted = window as unknown as { frames: number }
        counted.frames = 0
        const count = () => {
          counted.frames++
          requestAnimationFrame(count)
        }
        count()
      })
      const noise = 'A line of noise that says nothing.\n'.repeat(150_000)
      await pasteInto(search.text, `${noise}550 5.1.1 <kim@example.kr>... User unknown\n`)
      const before = await page.evaluate(() => (window as unknown as { frames: number }).frames)
      await expect(search.status).not.toHaveText(search.say('loading'), { timeout: 20_000 })
      const after = await page.evaluate(() => (window as unknown as { frames: number }).frames)
      expect(after).toBeGreaterThan(before)
      await expect(search.status).not.toHaveText('')
    })

    test('a reload is not needed where storage is switched off', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      })
      const search = await homePage(page, lang)
      await search.text.fill('5.1.1')
      await expect(search.best).toBeVisible()
    })
  })
}

test.describe('where the site is gone', () => {
  // Firefox says nothing of a fetch that failed, and of a module "Loading module from … was blocked".
  test.use({
    expectErrors: ({ browserName }, use) => use(browserName === 'firefox' ? undefined : /404|ERR_/),
  })

  for (const lang of LANGUAGES) {
    for (const [what, pattern] of [
      ['the index', '**/search-index.*.json'],
      ['the titles of the entries', '**/search-titles.*.json'],
      ['the cards of the entries', '**/search-cards.*.json'],
      ['the script of the search', '**/_astro/attach-search.*.js'],
      ['the engine', '**/_astro/match.*.js'],
    ] as const) {
      test(`in ${lang} a missing part, ${what}, is told; the text stays, and trying again helps`, async ({
        page,
        browserName,
      }) => {
        test.skip(
          browserName === 'firefox' && pattern.endsWith('.js'),
          'it remembers a module that could not be loaded until the page is loaded anew',
        )
        const search = await homePage(page, lang)
        await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }))
        const bounce = '550 5.1.1 <kim@example.kr>... User unknown'
        await search.text.fill(bounce)
        await expect(search.root.getByRole('alert')).toContainText(search.say('broken'))
        await expect(search.text).toHaveValue(bounce)
        await expect(search.root.getByRole('button', { name: search.say('reload') })).toBeVisible()
        await page.unroute(pattern)
        await search.root.getByRole('button', { name: search.say('again') }).click()
        await expect(search.best).toBeVisible()
        await expect(search.root.getByRole('alert')).toBeHidden()
      })
    }

    test(`in ${lang} being offline is told, and trying again helps`, async ({ page, context }) => {
      const search = await homePage(page, lang)
      await context.setOffline(true)
      await search.text.fill('5.1.1')
      await expect(search.root.getByRole('alert')).toContainText(search.say('broken'))
      await context.setOffline(false)
      await search.root.getByRole('button', { name: search.say('again') }).click()
      await expect(search.best).toBeVisible()
    })
  }
})
