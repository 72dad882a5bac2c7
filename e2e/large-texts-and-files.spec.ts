import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { inSendmailTranscript } from '../src/match/test-wrappers.ts'
import { BASE } from '../src/site.ts'
import { entryOf, wordingOf } from './dictionary.ts'
import { HomePage } from './pages/home-page.ts'
import { awaken, pasteInto, send } from './paste-into.ts'
import { expect, test } from './test.ts'

const ENTRY = entryOf('550-5.1.1-user-unknown')
const MAIL = `From: MAILER-DAEMON@out.example.com
To: kim@example.com
Subject: Returned mail
Content-Type: text/plain; charset=utf-8

${inSendmailTranscript(wordingOf(ENTRY.id))}`

const MEGABYTE = 1_000_000
const LARGE = (
  MAIL +
  '\n   ----- Original message follows -----\n' +
  'A line of the mail.\n'.repeat(60_000)
).slice(0, MEGABYTE)

for (const lang of LANGUAGES) {
  test(`in ${lang} a paste of 1 MB becomes a chip, is answered by a worker, and Clear removes it`, async ({
    page,
  }) => {
    const { search } = await homePage(page, lang)
    await awaken(search.text)
    const worker = page.waitForEvent('worker')
    await pasteInto(search.text, LARGE)
    await worker
    await expect(search.root.getByText(search.say('chip', { size: '1.0 MB' }))).toBeVisible()
    await expect(search.text).toBeHidden()
    await expectAnswer(search, lang)
    await search.clear.click()
    await expect(search.text).toBeFocused()
    await expect(search.text).toHaveValue('')
    await expect(search.links).toHaveCount(0)
    await expect(search.root.getByText(search.say('chip', { size: '1.0 MB' }))).toBeHidden()
  })

  test(`in ${lang} a mail is opened as a file`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    const chooser = page.waitForEvent('filechooser')
    await search.openFile.click()
    await (await chooser).setFiles({
      name: 'returned.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(MAIL),
    })
    await expect(search.root.getByText('returned.eml, 1 kB')).toBeVisible()
    await expectAnswer(search, lang)
    await page.reload()
    await awaken(search.text)
    await expect(search.text).toBeVisible()
    await expect(search.links).toHaveCount(0)
  })

  test(`in ${lang} a mail is dropped as a file`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await awaken(search.text)
    const file = { name: 'returned.eml', type: 'message/rfc822', text: MAIL }
    expect(await send(search.text, 'drop', file)).toBe(true)
    await expect(search.root.getByText('returned.eml, 1 kB')).toBeVisible()
    await expectAnswer(search, lang)
  })

  test(`in ${lang} a file that is no text, or holds nothing, is refused in words`, async ({ page }) => {
    const { search } = await homePage(page, lang)
    await awaken(search.text)
    for (const [name, text, key] of [
      ['returned.msg', '\u0000\u0001\u0002', 'binary'],
      ['empty.eml', '', 'empty'],
    ] as const) {
      await send(search.text, 'drop', { name, type: '', text })
      await expect(search.status).toHaveText(search.say(key))
      await expect(search.links).toHaveCount(0)
    }
  })
}

async function homePage(page: Page, lang: Lang): Promise<HomePage> {
  const home = new HomePage(page, lang)
  await home.goto()
  return home
}

async function expectAnswer({ best }: HomePage['search'], lang: Lang): Promise<void> {
  await expect(best).toHaveAttribute('href', localizedPath(ENTRY.path, lang, BASE))
}
