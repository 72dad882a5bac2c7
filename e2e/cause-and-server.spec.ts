import { causePages, serverPages } from '../src/dictionary/place-page.ts'
import { LANGUAGES } from '../src/i18n/languages.ts'
import {
  ACTOR_NAMES,
  OUTCOME_NAMES,
  PROGRAM_NAMES,
  RESEND_NAMES,
  SERVER_KIND_NAMES,
  STOP_NAMES,
} from '../src/i18n/terms.ts'
import { CONTENT, linkText, seen, theOne } from './dictionary.ts'
import { EntryPage } from './pages/entry-page.ts'
import { expect, test } from './test.ts'

const causes = Object.fromEntries(causePages(CONTENT).map((page) => [page.id, page]))
const servers = Object.fromEntries(serverPages(CONTENT).map((page) => [page.id, page]))

for (const lang of LANGUAGES) {
  test(`in ${lang} a cause says what it is, who acts, what to do, and which codes and replies carry it`, async ({
    page,
  }) => {
    const { path, cause, codes, replies, lookalikes } = theOne(causes, 'user-unknown')
    const shown = new EntryPage(page, lang)
    await shown.goto(path)
    await expect(shown.title).toHaveText(cause.title[lang])
    await expect(shown.main).toContainText(OUTCOME_NAMES[cause.outcome][lang])
    await expect(shown.card.getByRole('definition')).toHaveText([
      cause.summary[lang],
      ACTOR_NAMES[cause.actor][lang],
      cause.now[lang],
      RESEND_NAMES[cause.resend][lang],
    ])
    await expect(shown.way).toHaveAccessibleName(`${shown.t('entry.way')}: ${STOP_NAMES[cause.stop][lang]}`)
    const items = (key: Parameters<typeof shown.region>[0]) => shown.region(key).getByRole('listitem')
    await expect(items('entry.steps')).toHaveText(cause.steps.map((step) => seen(step[lang])))
    await expect(items('entry.checks')).toHaveText(cause.checks.map((check) => seen(check[lang])))
    await expect(items('causes.codes')).toHaveText(codes.map((link) => linkText(link, lang)))
    await expect(items('causes.replies')).toHaveText(replies.map((link) => linkText(link, lang)))
    // Code words and the words of the site's other language stay folded away; further languages are only named.
    const { en = [], ko = [], zxx = [] } = cause.words
    const words = shown.region('causes.words')
    await expect(items('causes.words')).toHaveText(lang === 'ko' ? [...en, ...ko] : en)
    await words.getByText(shown.t('causes.codeWords')).click()
    for (const word of zxx) await expect(words.getByText(word, { exact: true })).toBeVisible()
    await words.getByText(shown.t('causes.helpPages')).click()
    await expect(words.getByText('google.com/…p=nosuchuser')).toBeVisible()
    const german = new Intl.DisplayNames(lang, { type: 'language' }).of('de') ?? ''
    await expect(words.getByRole('paragraph')).toContainText(german)
    await expect(words.getByRole('link')).toHaveAttribute('href', /user-unknown\.json$/)
    await expect(shown.region('entry.lookalikes').getByRole('term')).toHaveText(
      lookalikes.map(({ link }) => linkText(link, lang)),
    )
    await expect(shown.region('entry.program')).toContainText(
      PROGRAM_NAMES.suppress[cause.program.suppress][lang],
    )
    await expect(shown.region('entry.standard').getByRole('link')).toContainText(
      (cause.standard ?? []).map(({ rfc }) => `RFC ${rfc}`),
    )
    await expect(shown.region('entry.sources').getByRole('time')).toHaveText(cause.checked)
  })

  test(`in ${lang} a server says what it is and what is peculiar to it, and lists its replies and own pages`, async ({
    page,
  }) => {
    const { path, server, replies } = theOne(servers, 'postfix')
    const shown = new EntryPage(page, lang)
    await shown.goto(path)
    await expect(shown.title).toHaveText(server.name[lang])
    await expect(shown.main).toContainText(SERVER_KIND_NAMES[server.kind][lang])
    await expect(shown.main).toContainText(server.summary[lang])
    const items = (key: Parameters<typeof shown.region>[0]) => shown.region(key).getByRole('listitem')
    await expect(items('servers.peculiarities')).toHaveText(
      (server.peculiarities ?? []).map((peculiarity) => seen(peculiarity[lang])),
    )
    const said = replies.flatMap((group) => group.replies)
    await expect(items('servers.replies')).toHaveText(said.map((link) => linkText(link, lang)))
    for (const [place, { kind, url }] of (server.links ?? []).entries()) {
      const link = items('servers.links').nth(place).getByRole('link')
      await expect(link).toHaveText(shown.t(`servers.link.${kind}`))
      await expect(link).toHaveAttribute('href', url)
    }
    const sources = shown.region('entry.sources')
    await expect(sources.getByRole('listitem')).toContainText(
      Object.values(server.sources).map(({ title }) => title),
    )
    await expect(sources.getByRole('time')).toHaveText(server.checked)
  })
}
