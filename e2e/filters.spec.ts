import type { Locator, Page } from '@playwright/test'
import { causeGroups } from '../src/dictionary/cause-groups.ts'
import { serverGroups } from '../src/dictionary/server-groups.ts'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { ACTOR_NAMES, SERVER_KIND_NAMES } from '../src/i18n/terms.ts'
import { translator } from '../src/i18n/translate.ts'
import type { Cause } from '../src/schema/cause.ts'
import { CONTENT } from './dictionary.ts'
import { heardStatus } from './heard-status.ts'
import { FilteredList } from './pages/filtered-list.ts'
import { expect, testApart as test } from './test.ts'

const groups = causeGroups(CONTENT)

/** The titles of the causes that are to be shown, in the order of the page. */
function titles(lang: Lang, isShown: (cause: Cause) => boolean): string[] {
  return groups
    .flatMap(({ causes }) => causes.map(({ cause }) => cause).filter(isShown))
    .map(({ title }) => title[lang])
}

/** The headings of the topics that have such a cause. */
function topics(lang: Lang, isShown: (cause: Cause) => boolean): string[] {
  const { t } = translator(lang)
  return groups
    .filter(({ causes }) => causes.some(({ cause }) => isShown(cause)))
    .map(({ topic }) => t(`causes.topic.${topic}`))
}

const temporary = ({ outcome }: Cause) => outcome === 'temporary' || outcome === 'either'
const permanent = ({ outcome }: Cause) => outcome === 'permanent' || outcome === 'either'
const nobody = ({ actor }: Cause) => actor === 'nobody' || actor === 'nobody-wait'
const everything = () => true

/** Moves the focus on by the keyboard until it is there. */
async function tabTo(target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 40 && !(await isFocused()); presses++)
    await target.page().keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** @param text with {n} for what is shown and {all} for what there is */
async function expectCount(page: Page, text: string, shown: number, all: number): Promise<void> {
  // Only Chromium tells what it hands to assistive technology.
  if (page.context().browser()?.browserType().name() !== 'chromium') return
  expect(await heardStatus(page)).toBe(text.replace('{n}', String(shown)).replace('{all}', String(all)))
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const lang of LANGUAGES)
    for (const width of [390, 1280]) {
      test(`in ${lang} at ${width} px causes are filtered by the keyboard alone`, async ({ page }) => {
        const { t } = translator(lang)
        await page.setViewportSize({ width, height: 720 })
        const list = new FilteredList(page, lang)
        const outcome = (value: 'permanent' | 'temporary') =>
          list.choice(t('card.resend'), t(`causes.outcome.${value}`))
        const expectShown = async (isShown: (cause: Cause) => boolean) => {
          const shown = titles(lang, isShown)
          await expect(list.shown).toHaveText(shown)
          await expect(list.headings).toHaveText(topics(lang, isShown))
          await expectCount(page, t('causes.shown'), shown.length, titles(lang, everything).length)
        }
        await list.goto('/causes/')
        const address = page.url()
        await expectShown(everything)
        await expect(list.none).toBeHidden()

        await tabTo(list.choice(t('card.resend'), t('filter.all')))
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowRight')
        await expect(outcome('temporary')).toBeChecked()
        await expectShown(temporary)

        await page.keyboard.press('Tab')
        await expect(list.choice(t('card.actor'), t('filter.all'))).toBeFocused()
        await page.keyboard.press('ArrowLeft') // from the first choice to the last
        await expect(list.choice(t('card.actor'), ACTOR_NAMES.nobody[lang])).toBeChecked()
        await expectShown((cause) => temporary(cause) && nobody(cause))
        await expect(list.none).toBeHidden()

        await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('ArrowLeft')
        await expect(outcome('permanent')).toBeChecked()
        await expectShown((cause) => permanent(cause) && nobody(cause))
        await expect(list.none).toBeVisible()

        await page.keyboard.press('Enter') // which would send a form
        await expect(list.none).toBeVisible()
        await tabTo(list.reset)
        await page.keyboard.press('Enter')
        await expectShown(everything)
        await expect(list.none).toBeHidden()
        expect(page.url()).toBe(address)
      })

      test(`in ${lang} at ${width} px each kind of server can be shown alone`, async ({ page }) => {
        const { t } = translator(lang)
        await page.setViewportSize({ width, height: 720 })
        const list = new FilteredList(page, lang)
        await list.goto('/servers/')
        const kinds = serverGroups(CONTENT, lang)
        const names = kinds.map(({ servers }) => servers.map(({ server }) => server.name[lang]))
        await expect(list.shown).toHaveText(names.flat())
        await tabTo(list.choice(t('servers.kind'), t('filter.all')))
        for (const [place, { kind }] of kinds.entries()) {
          await page.keyboard.press('ArrowRight')
          await expect(list.choice(t('servers.kind'), SERVER_KIND_NAMES[kind][lang])).toBeChecked()
          await expect(list.headings).toHaveText([SERVER_KIND_NAMES[kind][lang]])
          await expect(list.shown).toHaveText(names[place] ?? [])
          await expectCount(page, t('servers.shown'), names[place]?.length ?? 0, names.flat().length)
        }
        await tabTo(list.reset)
        await page.keyboard.press('Space')
        await expect(list.shown).toHaveText(names.flat())
      })
    }

  test('on paper everything is shown, whatever is chosen, and the filter is not', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'its protocol does not set the medium')
    const list = new FilteredList(page, 'en')
    await list.goto('/causes/')
    await list.choice(list.t('card.resend'), list.t('causes.outcome.permanent')).check()
    await list.choice(list.t('card.actor'), ACTOR_NAMES.nobody.en).check()
    await expect(list.shown).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(list.shown).toHaveText(titles('en', everything))
    await expect(list.headings).toHaveText(topics('en', everything))
    await expect(list.form).toBeHidden()
    await expect(list.count).toBeHidden()
    await expect(list.none).toBeHidden()
  })

  test('nobody remembers what was chosen', async ({ page }) => {
    const list = new FilteredList(page, 'en')
    await list.goto('/servers/')
    const filter = list.choice(list.t('servers.kind'), SERVER_KIND_NAMES.filter.en)
    await filter.check()
    await page.reload()
    await expect(filter).not.toBeChecked()
    await expect(list.headings).toHaveCount(serverGroups(CONTENT, 'en').length)
  })
})
