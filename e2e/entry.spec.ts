import type { Locator } from '@playwright/test'
import type { EntryPage as Entry } from '../src/dictionary/entry-page.ts'
import { maskedWording } from '../src/dictionary/wording-text.ts'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath } from '../src/i18n/paths.ts'
import { ACTOR_NAMES, PROGRAM_NAMES, RESEND_NAMES, STOP_NAMES } from '../src/i18n/terms.ts'
import { BASE, SITE_URL } from '../src/site.ts'
import { ENTRIES, entryOf, linkText, seen, wordingOf } from './dictionary.ts'
import { EntryPage } from './pages/entry-page.ts'
import { SearchDialog } from './pages/search-dialog.ts'
import { expect, test } from './test.ts'

interface Kind {
  id: string
  reply: string
  drawn: Record<string, string[]>
}

/** A page of each kind; the reply that its note for the mail admin hands on; the codes that it draws apart. */
const KINDS: Kind[] = [
  { id: '550', reply: '550', drawn: { '550': ['5', '5', '0'] } },
  { id: '5.1.1', reply: '5.1.1', drawn: { '5.1.1': ['5', '.1', '.1'] } },
  {
    id: '550-5.1.1-user-unknown',
    reply: '550 5.1.1 [address]... User unknown',
    drawn: { '550': ['5', '5', '0'], '5.1.1': ['5', '.1', '.1'] },
  },
]

for (const { id, reply, drawn } of KINDS) {
  const entry = entryOf(id)
  for (const lang of LANGUAGES) {
    const path = localizedPath(entry.path, lang)

    test(`${path} answers first, advises, and explains`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      const shown = new EntryPage(page, lang)
      await shown.goto(entry.path)
      await test.step('what happened, who must act, what to do, whether to send again', () =>
        expectAnswer(shown, entry))
      await test.step('advice for the reader, the mail admin and the sending program', () =>
        expectAdvice(shown, entry))
      await test.step('the code, its standing, its likes and its sources', () =>
        expectExplanation(shown, entry, drawn))
    })

    test(`${path} hands over its link and a note in both languages with every variable part masked`, async ({
      page,
    }) => {
      const shown = new EntryPage(page, lang)
      await shown.goto(entry.path)
      const address = (of: Lang) => SITE_URL + localizedPath(entry.path, of, BASE)
      await shown.copyLink.click()
      await expect(shown.main.getByRole('button', { name: shown.t('hand.copied') })).toBeVisible()
      const { search, opener, close } = new SearchDialog(page, lang)
      await opener.click()
      await search.text.press('ControlOrMeta+V')
      await expect(search.text).toHaveValue(address(lang))
      await close.click()

      await shown.noteOpener.click()
      for (const of of LANGUAGES) {
        await expect(shown.noteIn(of)).toContainText(`\n  ${reply}\n${entry.summary[of]}`)
        await expect(shown.noteIn(of)).toContainText(address(of))
      }
      await shown.copyNote.first().click()
      await opener.click()
      await search.text.fill('')
      await search.text.press('ControlOrMeta+V')
      await expect(search.text).toHaveValue((await shown.noteIn(lang).textContent()) ?? '')
    })

    test(`${path} leads to its other language at the same place, and to its neighbours`, async ({ page }) => {
      const shown = new EntryPage(page, lang)
      const other: Lang = lang === 'en' ? 'ko' : 'en'
      await shown.goto(`${entry.path}#checks`)
      await shown.languageLink(other).click()
      await expect(page).toHaveURL(new RegExp(`${localizedPath(entry.path, other)}#checks$`))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(entry.title[other])
      await expect(new EntryPage(page, other).region('entry.checks')).toBeInViewport()

      const place = ENTRIES.indexOf(entry)
      const back = new EntryPage(page, other)
      await back.neighbours.getByRole('link').first().click()
      await expect(back.title).toContainText(ENTRIES.at(place - 1)?.title[other] ?? '')
      await back.neighbours.getByRole('link').last().click()
      await expect(back.title).toContainText(entry.title[other])
    })
  }
}

for (const lang of LANGUAGES)
  test(`in ${lang} each wording names who says it and its source, is copied masked, and has an anchor`, async ({
    page,
  }) => {
    const { path, wordings } = entryOf('550-5.1.1-user-unknown')
    const shown = new EntryPage(page, lang)
    await shown.goto(path)
    const items = shown.region('entry.wordings').getByRole('listitem')
    await expect(items).toHaveCount(wordings.length)
    for (const [place, { servers, source }] of wordings.entries()) {
      const item = items.nth(place)
      await expect(item).toContainText(source.title)
      for (const { title } of servers)
        await expect(item.getByRole('link', { name: title[lang] })).toBeVisible()
    }
    const { search, opener } = new SearchDialog(page, lang)
    await items
      .nth(1)
      .getByRole('button', { name: shown.t('hand.copy') })
      .click()
    await opener.click()
    await search.text.press('ControlOrMeta+V')
    const { reply, status, text } = wordingOf('550-5.1.1-user-unknown', 1)
    await expect(search.text).toHaveValue([reply, status, maskedWording(text)].join(' '))
    await page.keyboard.press('Escape')
    await items.nth(1).getByRole('link', { name: '2' }).click()
    await expect(page).toHaveURL(/#w2$/)
    await expect(items.nth(1)).toBeInViewport()
  })

async function expectAnswer(shown: EntryPage, { id, title, summary, answer, causes }: Entry): Promise<void> {
  const { lang, t } = shown
  await expect(shown.title).toHaveCount(1)
  await expect(shown.title).toContainText(id.split('-')[0] ?? '')
  await expect(shown.title).toContainText(title[lang])
  await expect(shown.card.getByRole('term')).toHaveText(
    (['card.happened', 'card.actor', 'card.now', 'card.resend'] as const).map(t),
  )
  await expect(shown.card.getByRole('definition')).toHaveText([
    summary[lang],
    ACTOR_NAMES[answer.actor][lang],
    answer.now[lang],
    RESEND_NAMES[answer.resend][lang],
  ])
  // On a small phone, who must act is seen without scrolling.
  await expect(shown.card.getByText(t('card.actor'))).toBeInViewport()
  await expect(shown.way).toHaveAccessibleName(`${t('entry.way')}: ${STOP_NAMES[answer.stop][lang]}`)
  for (const cause of causes)
    await expect(shown.main.getByRole('link', { name: cause.title[lang] }).first()).toBeVisible()
}

async function expectAdvice(shown: EntryPage, { steps, checks, answer, twin }: Entry): Promise<void> {
  const { lang } = shown
  const items = (region: Locator) => region.getByRole('listitem')
  await expect(items(shown.region('entry.steps'))).toHaveText(steps.map((step) => seen(step[lang])))
  await expect(items(shown.region('entry.checks'))).toHaveText(checks.map((check) => seen(check[lang])))
  const { retry, suppress, alert, why } = answer.program
  const program = shown.region('entry.program')
  await expect(program.getByRole('definition')).toContainText([
    PROGRAM_NAMES.retry[retry][lang],
    PROGRAM_NAMES.suppress[suppress][lang],
    PROGRAM_NAMES.alert[alert][lang],
    ...(twin ? [twin.code ?? ''] : []),
  ])
  await expect(program).toContainText(seen(why[lang]))
}

async function expectExplanation(
  shown: EntryPage,
  { kind, lookalikes, related, replies, standard, sources, checked }: Entry,
  drawn: Record<string, string[]>,
): Promise<void> {
  const { lang } = shown
  const anatomy = shown.region('entry.anatomy')
  await expect(anatomy.getByRole('heading', { level: 3 })).toContainText(Object.keys(drawn))
  await expect(anatomy.getByRole('term')).toContainText(Object.values(drawn).flat())
  await expect(shown.region('entry.lookalikes').getByRole('term')).toHaveText(
    lookalikes.map(({ link }) => linkText(link, lang)),
  )
  await expect(shown.region('entry.related').getByRole('link')).toHaveText(
    related.map((link) => linkText(link, lang)),
  )
  await expect(
    shown.region(kind === 'message' ? 'entry.siblings' : 'entry.replies').getByRole('listitem'),
  ).toHaveText(replies.flatMap((group) => group.replies).map((link) => linkText(link, lang)))
  const rfcs = shown.region('entry.standard').getByRole('link')
  await expect(rfcs).toContainText(standard.map(({ rfc }) => `RFC ${rfc}`))
  for (const link of await rfcs.all())
    await expect(link).toHaveAttribute('href', /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html/)
  await expect(shown.region('entry.sources').getByRole('listitem')).toHaveText(
    sources.map(({ title, date }) => `${title} (${date === 'undated' ? shown.t('entry.undated') : date})`),
  )
  await expect(shown.region('entry.sources').getByRole('time')).toHaveText(checked)
}
