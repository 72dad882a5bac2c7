import { LANGUAGES } from '../src/i18n/languages.ts'
import { addressOf } from './address-of.ts'
import { hasWorked, runAt, stoppedBy, test } from './injection-test.ts'
import { MARKUP_INJECTIONS } from './injections/markup.ts'
import { PLANTED } from './injections/planted.ts'
import { REQUEST_INJECTIONS } from './injections/requests.ts'
import { SCRIPT_INJECTIONS } from './injections/scripts.ts'
import { WORKER_INJECTIONS } from './injections/workers.ts'
import { NO_PAGE, PAGE_OF_EACH_KIND } from './page-of-each-kind.ts'
import { expect, test as watchedTest } from './test.ts'
import { plantedPath } from './two-homes.ts'

const WORKS = 'without the policy it works'

// The policy of every page is read by site/policy.spec.ts; here browsers apply it.
for (const lang of LANGUAGES)
  watchedTest(`in ${lang} a page of each kind breaks no rule of its policy`, async ({ page, problems }) => {
    for (const path of [...PAGE_OF_EACH_KIND, NO_PAGE])
      await watchedTest.step(path, async () => {
        await page.goto(addressOf(path, lang))
        expect(await problems()).toEqual([])
      })
  })

/** What a script in a page may try, by family. */
const FAMILIES = {
  script: SCRIPT_INJECTIONS,
  worker: WORKER_INJECTIONS,
  markup: MARKUP_INJECTIONS,
  request: REQUEST_INJECTIONS,
}
/** Soon, for what is stopped is stopped at once. */
const SOON = { intervals: [20, 50, 100, 250] }

// One page a family: a context for each attempt would take more time than the attempts.
for (const [family, injections] of Object.entries(FAMILIES))
  test(`a script in a page cannot bring in another ${family}`, async ({ page, site, homes, elsewhere }) => {
    test.slow() // two pages an attempt
    for (const injection of injections)
      await test.step(injection.what, async () => {
        const { what } = injection
        await runAt(site.address, injection, page, elsewhere.addressFor(what))
        await expect.poll(() => stoppedBy(page), SOON).toContainEqual(oneOf(injection.stoppedBy))
        expect(await hasWorked(page, elsewhere, what)).toBe(false)

        const control = `${what}, unprotected`
        await runAt(homes.address, injection, page, elsewhere.addressFor(control))
        await expect.poll(() => hasWorked(page, elsewhere, control), { ...SOON, message: WORKS }).toBe(true)
        // What asks late has asked by now.
        expect(elsewhere.wasAsked(what)).toBe(false)
      })
  })

test('markup that the build let through cannot bring in anything', async ({ page, homes, elsewhere }) => {
  for (const planted of PLANTED)
    await test.step(planted.what, async () => {
      const [kept, control] = [plantedPath(planted, 'protected'), plantedPath(planted, 'unprotected')]
      await page.goto(homes.address + kept)
      await expect.poll(() => stoppedBy(page), SOON).toContain(planted.stoppedBy)
      expect(await hasWorked(page, elsewhere, kept)).toBe(false)

      await page.goto(homes.address + control)
      await expect.poll(() => hasWorked(page, elsewhere, control), { ...SOON, message: WORKS }).toBe(true)
      expect(elsewhere.wasAsked(kept)).toBe(false)
    })
})

/** Matches any of the directives. */
function oneOf(directives: readonly string[]) {
  return expect.stringMatching(new RegExp(`^(?:${directives.join('|')})$`))
}
