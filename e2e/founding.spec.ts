import type { Page } from '@playwright/test'
import { splitWording } from '../src/dictionary/wording-text.ts'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { ACTOR_NAMES } from '../src/i18n/terms.ts'
import { onWire, WRAPPERS } from '../src/match/test-wrappers.ts'
import { BASE } from '../src/site.ts'
import { entryOf, FOUNDING, theOne, wordingOf } from './dictionary.ts'
import { EntryPage } from './pages/entry-page.ts'
import { HomePage } from './pages/home-page.ts'
import { pasteInto } from './paste-into.ts'
import { expect, test } from './test.ts'

/** One of the 43 stands in two forms, and two share an entry. */
const ROWS = 44
const ENTRIES = 42
/** Replies a test: a page for each would take longer than all their pastes. */
const PER_TEST = 11
/** src/match/founding.test.ts has all forms of all; here the browser's share is seen on ten. */
const IN_ALL_FORMS = [
  '421-4.3.2-ip-filtered',
  '451-4.4.2-bad-connection',
  '452-4.4.5-insufficient-disk-space',
  '500-5.5.1-command-unrecognized-xxxx',
  '550-5.1.1-suspended-user',
  '550-5.1.1-user-unknown',
  '550-5.7.1-relaying-denied-ip-name-lookup-failed',
  '553-rcpthosts',
  '554-5.3.0-too-many-hops',
  '554-account-over-quota',
]
const FORMS = ['in a Postfix notice', 'quoted', 'without codes'] as const

test('the dictionary holds all founding replies', () => {
  expect(FOUNDING).toHaveLength(ROWS)
  expect(new Set(FOUNDING.map(({ id }) => id)).size).toBe(ENTRIES)
})

for (let from = 0; from < FOUNDING.length; from += PER_TEST) {
  const some = FOUNDING.slice(from, from + PER_TEST)

  for (const lang of LANGUAGES)
    test(`in ${lang} founding replies from number ${from + 1} on, pasted, lead to their pages`, async ({
      page,
    }) => {
      test.slow() // two pages a reply
      for (const { id, wording } of some)
        await test.step(`${id}: ${wording.text}`, async () => {
          await pasted(onWire(wording, true), id, page, lang)
          await new HomePage(page, lang).search.best.click()
          await expectPage(page, lang, id, wording.text)
        })
    })
}

test(`ten founding replies are found ${FORMS.join(', ')}`, async ({ page }) => {
  test.slow() // some thirty pastes
  for (const id of IN_ALL_FORMS)
    for (const form of FORMS)
      await test.step(`${id} ${form}`, async () => {
        await pasted(theOne(WRAPPERS, form)(wordingOf(id)), id, page, 'en')
        // Few words without a code are a look-up, which finds links and has nothing to mark.
        if (form !== 'without codes')
          await expect(new HomePage(page, 'en').search.marks.first()).toBeVisible()
      })
})

/** Pastes a text on the home page; the entry must be the answer. */
async function pasted(text: string, id: string, page: Page, lang: Lang): Promise<void> {
  const { search } = new HomePage(page, lang)
  if (await search.clear.isVisible()) {
    await search.clear.click()
    await expect(search.links).toHaveCount(0)
  } else await new HomePage(page, lang).goto()
  await pasteInto(search.text, text)
  await expect(search.best).toHaveAttribute('href', localizedPath(entryOf(id).path, lang, BASE))
}

/** What everybody looks for on the page of a founding reply. */
async function expectPage(page: Page, lang: Lang, id: string, wording: string): Promise<void> {
  const { title, summary, answer, sources } = entryOf(id)
  const shown = new EntryPage(page, lang)
  await expect(shown.title).toContainText(title[lang])
  const card = shown.card.getByRole('definition')
  await expect(card.nth(0)).toHaveText(summary[lang])
  await expect(shown.card.getByRole('term').nth(1)).toHaveText(shown.t('card.actor'))
  await expect(card.nth(1)).toContainText(ACTOR_NAMES[answer.actor][lang])
  await expect(card.nth(2)).toHaveText(answer.now[lang])
  await expect(shown.region('entry.wordings')).toContainText(
    splitWording(wording)
      .map(({ text }) => text)
      .join(''),
  )
  await expect(shown.region('entry.sources')).toContainText(sources[0]?.title ?? '')
  const [other] = LANGUAGES.filter((one) => one !== lang)
  const twin = localizedPath(entryOf(id).path, other as Lang, BASE)
  await expect(shown.languageLink(other as Lang)).toHaveAttribute('href', twin)
}
