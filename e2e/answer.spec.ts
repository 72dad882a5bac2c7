import type { Page } from '@playwright/test'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { REPORT_UI } from '../src/i18n/report-ui.ts'
import type { SearchKey } from '../src/i18n/search-ui.ts'
import { ACTOR_NAMES, RESEND_NAMES } from '../src/i18n/terms.ts'
import { BASE } from '../src/site.ts'
import { CONTENT, entryOf, theOne } from './dictionary.ts'
import { HomePage } from './pages/home-page.ts'
import { pasteInto } from './paste-into.ts'
import { expect, test } from './test.ts'

const BOUNCE = '550 5.1.1 <hong@example.kr>... User unknown'

const DELAY = `Your message has not been delivered yet.

Final-Recipient: rfc822; hong@example.kr
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; 421 4.4.1 Connection timed out
`

/** What is said of a text, by its key in search-ui.ts. */
const SAID_OF: Partial<Record<SearchKey, string>> = {
  delayed: DELAY,
  notBounce: '250 2.0.0 OK: queued as 4F2x1Kz30872',
  noReason: 'Final-Recipient: rfc822; hong@example.kr\nAction: failed\n',
  nothing: 'Shall we have lunch on Friday?\nThe place by the river.',
  general: '550 5.1.1 zzqx vvkj wwpf',
}

const TWO_RECIPIENTS = `This is the mail system at host out.example.com.

<hong@example.kr>: host mx.example.net[192.0.2.1] said: 550 5.1.1
    <hong@example.kr>... User unknown (in reply to RCPT TO command)

<kim@example.com>: host in.example.org[192.0.2.2] said: 552 5.2.2
    Mailbox full (in reply to RCPT TO command)
`

for (const lang of LANGUAGES) {
  test(`in ${lang} the answer is the entry's card, the words that decided, and other candidates`, async ({
    page,
  }) => {
    const { search } = await answered(BOUNCE, page, lang)
    const { summary, answer } = entryOf('550-5.1.1-user-unknown')
    await expect(search.root.getByRole('definition')).toHaveText([
      summary[lang],
      ACTOR_NAMES[answer.actor][lang],
      answer.now[lang],
      RESEND_NAMES[answer.resend][lang],
    ])
    await expect(search.root.getByText(search.say('why'))).toBeVisible()
    await expect(search.marks).toHaveText(['550', '5.1.1', 'User unknown'])
    await expect(search.links).toHaveCount(1)
    await search.root.getByText(search.say('others')).click()
    await expect(search.links.nth(1)).toBeVisible()
  })

  test(`in ${lang} each mark is tied to what it speaks for`, async ({ page }) => {
    const { search } = await answered(BOUNCE, page, lang)
    const title = (id: string) => entryOf(id).title[lang]
    await expect(search.evidence).toHaveText([
      `550 ${search.say('whyReply', { code: '550', title: title('550') })}`,
      `5.1.1 ${search.say('whyStatus', { code: '5.1.1', title: title('5.1.1') })}`,
      `User unknown ${search.say('whyWording', { title: title('550-5.1.1-user-unknown') })}`,
    ])
  })

  test(`in ${lang} a bounce that did not match can be reported, masked; nothing is sent`, async ({
    page,
  }) => {
    const { search } = await answered(BOUNCE, page, lang)
    await search.mismatch.click()
    await expect(search.report).toHaveValue('/550-5.1.1-user-unknown/\n\n550 5.1.1 <address>... User unknown')
    await search.report.fill('less')
    await search.root.getByRole('button', { name: REPORT_UI.copy[lang] }).click()
    await expect(search.root.getByText(REPORT_UI.copied[lang])).toBeVisible()
    await search.text.press('ControlOrMeta+A')
    await search.text.press('ControlOrMeta+V')
    await expect(search.text).toHaveValue('less')
  })

  test(`in ${lang} words that find nothing can be reported too`, async ({ page }) => {
    const home = new HomePage(page, lang)
    await home.goto()
    await home.search.text.fill('zzqxvvkj')
    await home.search.mismatch.click()
    await expect(home.search.report).toHaveValue('-\n\nzzqxvvkj')
  })

  test(`in ${lang} sharing an answer copies the entry's link and nothing of the text`, async ({
    page,
    site,
  }) => {
    const { search } = await answered(BOUNCE, page, lang)
    await search.share.click()
    await expect(search.root.getByText(search.say('shared'))).toBeVisible()
    await search.text.press('ControlOrMeta+A')
    await search.text.press('ControlOrMeta+V')
    const path = localizedPath('/550-5.1.1-user-unknown/', lang, BASE)
    await expect(search.text).toHaveValue(new URL(path, site.address).href)
  })

  test(`in ${lang} a notice about two recipients gives a row for each`, async ({ page }) => {
    const { search } = await answered(TWO_RECIPIENTS, page, lang)
    await expect(
      search.root.getByRole('heading', { name: search.say('recipients', { n: '2' }) }),
    ).toBeVisible()
    const [first, second] = [search.recipient('hong@example.kr'), search.recipient('kim@example.com')]
    const full = theOne(CONTENT.cause, 'mailbox-full').title[lang]
    await expect(first).toContainText(`hong@example.kr: ${entryOf('550-5.1.1-user-unknown').title[lang]}`)
    await expect(second).toContainText(`kim@example.com: ${full}`)
    await expect(second.getByRole('link', { name: full })).toBeHidden()
    await second.getByText('kim@example.com: ').click()
    await expect(second.getByRole('link', { name: full })).toBeVisible()
  })

  test(`in ${lang} where the number and the words disagree, it says to believe the words`, async ({
    page,
  }) => {
    const { search } = await answered('550 5.1.1 <hong@example.kr>... Over quota, mailbox full', page, lang)
    const title = (cause: string) => theOne(CONTENT.cause, cause).title[lang]
    const notice = search.say('conflict', {
      code: '5.1.1',
      codeCause: title('user-unknown'),
      wordsCause: title('mailbox-full'),
    })
    await expect(search.root.getByText(notice)).toBeVisible()
  })

  test(`in ${lang} it is said where the answer is less than sure, or none`, async ({ page }) => {
    const home = new HomePage(page, lang)
    await home.goto()
    const { search } = home
    for (const [key, text] of Object.entries(SAID_OF) as [SearchKey, string][])
      await test.step(key, async () => {
        await pasteInto(search.text, text)
        await expect(search.root.getByRole('paragraph').filter({ hasText: search.say(key) })).toBeVisible()
        await search.clear.click()
        await expect(search.status).toBeEmpty()
      })
  })
}

async function answered(text: string, page: Page, lang: Lang): Promise<HomePage> {
  const home = new HomePage(page, lang)
  await home.goto()
  await pasteInto(home.search.text, text)
  await expect(home.search.best).toBeVisible()
  return home
}
