import type { Locator } from '@playwright/test'
import { statusesOf } from '../src/dictionary/status-class.ts'
import { LANGUAGES, type Lang } from '../src/i18n/languages.ts'
import { localizedPath, splitPath } from '../src/i18n/paths.ts'
import { BASE } from '../src/site.ts'
import { CONTENT, theOne } from './dictionary.ts'
import { MapPage } from './pages/map-page.ts'
import { expect, test } from './test.ts'

const LAPTOP = { width: 1280, height: 800 }

/** Where a link of the table is seen. */
interface Place {
  href: string
  code: string
  subject: string
  detail: string
}

for (const lang of LANGUAGES) {
  test(`in ${lang} every code of the sitemap is linked from the map`, async ({ page, site }) => {
    const sitemap = await (await fetch(`${site.address}sitemap-0.xml`)).text()
    const codes = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*\/(?:\d{3}|\d(?:\.\d+){2})\/)<\/loc>/g)]
      .map(([, address = '']) => address)
      .filter((address) => splitPath(address, BASE)?.lang === lang)
    expect(codes.length).toBeGreaterThan(200)
    const map = new MapPage(page, lang)
    await map.goto()
    const links = await map.main
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(codes.filter((address) => !links.includes(address))).toEqual([])
  })

  test(`in ${lang} each registered code stands beside its subject and below its detail, on one screen`, async ({
    page,
  }) => {
    await page.setViewportSize(LAPTOP)
    const map = new MapPage(page, lang)
    await map.goto()
    expect(await placesIn(map.table)).toEqual(expectedPlaces(lang))
    expect((await map.table.boundingBox())?.height).toBeLessThan(LAPTOP.height)
  })

  test(`in ${lang} codes lead to their pages: of the table, its further lines, the vendors and the replies`, async ({
    page,
  }) => {
    const map = new MapPage(page, lang)
    for (const code of ['5.1.1', '4.7.28', '5.7.515', '550']) {
      await map.goto()
      await map.code(code).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
    }
  })

  test(`in ${lang} the meaning in one class takes the place of the common one, for the keyboard too`, async ({
    page,
  }) => {
    await page.setViewportSize(LAPTOP)
    const map = new MapPage(page, lang)
    await map.goto()
    const [before, link] = [map.code('4.1.0'), map.code('4.1.1')]
    const { byClass } = theOne(CONTENT.status, 'x.1.1')
    const own = link.getByText(byClass?.[4]?.title?.[lang] ?? 'no title of its own')
    const width = async () => (await own.boundingBox())?.width ?? 0
    expect(await width()).toBeLessThan(2)
    await before.focus()
    await page.keyboard.press('Tab') // to 5.1.0
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    expect(await width()).toBeGreaterThan(50)
    await page.keyboard.press('Tab')
    await expect(map.code('5.1.1')).toBeFocused()
    expect(await width()).toBeLessThan(2)
    await link.hover()
    expect(await width()).toBeGreaterThan(50)
  })

  test(`in ${lang} no width makes the map scroll sideways, and a phone reads each code in full`, async ({
    page,
  }) => {
    const map = new MapPage(page, lang)
    await map.goto()
    for (const width of [320, 390, 700, 1151, 1152, 1280]) {
      await page.setViewportSize({ width, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.setViewportSize({ width: 390, height: 640 })
    for (const code of ['5.1.1', '4.7.28', '5.7.515', '550']) {
      const shown = map.code(code).getByText(code, { exact: true })
      expect((await shown.boundingBox())?.width).toBeGreaterThan(15)
    }
  })

  test(`in ${lang} the jump list leads to every part, and the legend names every class`, async ({ page }) => {
    const map = new MapPage(page, lang)
    await map.goto()
    const targets = await map.jumps.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(targets).toEqual([
      ...Object.keys(CONTENT.codeParts.replyClasses).map((digit) => `#class-${digit}`),
      ...Object.keys(CONTENT.codeParts.subjects)
        .filter((digit) => digit !== 'other')
        .map((digit) => `#subject-${digit}`),
      '#own',
    ])
    for (const target of targets) await expect(page.locator(target ?? '')).toHaveCount(1)
    await expect(map.legend.getByRole('listitem')).toContainText([
      ...Object.values(CONTENT.codeParts.replyClasses).map(({ title }) => title[lang]),
      map.t('codes.nonstandard'),
    ])
  })
}

/** The links of the table by what is seen above and beside them. */
function placesIn(table: Locator): Promise<Place[]> {
  return table.evaluate((element) => {
    const boxes = (selector: string) =>
      [...element.querySelectorAll(selector)].map((found) => ({ found, box: found.getBoundingClientRect() }))
    const columns = boxes('th[scope=col]')
    const rows = boxes('th[scope=row]')
    const text = (found: Element | undefined) => found?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return boxes('a').map(({ found, box }) => ({
      href: found.getAttribute('href') ?? '',
      code: text(found).split(' ')[1] ?? '',
      subject: text(rows.find(({ box: row }) => row.top < box.top && box.bottom < row.bottom)?.found),
      // The nearest one above.
      detail: text(
        columns.findLast(
          ({ box: column }) => column.bottom <= box.top && column.left < box.left && box.right < column.right,
        )?.found,
      ),
    }))
  })
}

/** Every registered code in each class that has a page, by subject and detail. */
function expectedPlaces(lang: Lang): Place[] {
  return Object.entries(CONTENT.status)
    .filter(([, { registry }]) => registry)
    .map(([id, status]) => ({ id, status, numbers: id.split('.').slice(1).map(Number) }))
    .sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0) || (a.numbers[1] ?? 0) - (b.numbers[1] ?? 0))
    .flatMap(({ id, status, numbers: [subject = 0, detail = 0] }) => {
      const part = CONTENT.codeParts.subjects[`${subject}` as '0']
      const first = Math.ceil(detail / 10) * 10 - 9
      return statusesOf(id, status).map(({ id: code }) => ({
        href: localizedPath(`/${code}/`, lang, BASE),
        code,
        subject: detail > 10 ? `x.${subject}.${first}–${first + 9}` : `x.${subject} ${part.title[lang]}`,
        detail: `${detail}`,
      }))
    })
}
