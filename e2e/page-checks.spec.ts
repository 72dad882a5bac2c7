import type { Page } from '@playwright/test'
import { addressOf } from './address-of.ts'
import { pageFaults, paletteFaults } from './page-checks/page-faults.ts'
import { expect, test } from './test.ts'

/** An element with its attributes and styles, as the last or the first of a page's main part. */
interface Planted {
  tag: string
  text?: string
  lang?: string
  styles?: Record<string, string>
  first?: boolean
}

/** What is planted in a faultless page in Korean, and each fault that it makes. */
const PLANTED: Record<string, [Planted, ...string[]]> = {
  'a field without a label': [{ tag: 'input', styles: { height: '32px' } }, 'label: Form elements'],
  'text with a contrast of 5:1': [
    { tag: 'p', text: '흐림', styles: { color: 'rgb(112 112 112)', background: 'white' } },
    'color-contrast-enhanced: ',
  ],
  'a second title': [{ tag: 'h1', text: '제목' }, '2 headings of level 1'],
  'a heading of level 4 after one of level 2': [
    { tag: 'h4', text: '제목' },
    'heading "제목" of level 4 after level 2',
    'heading-order: ',
  ],
  'an English reply among Korean words': [
    { tag: 'p', text: '"the mailbox is full"이라는 답' },
    'English in lang="ko": the mailbox is full',
  ],
  'a literal reply of one word called Korean': [
    { tag: 'samp', text: 'Blocked' },
    'a reply in lang="ko": Blocked',
  ],
  'Korean words called English': [{ tag: 'p', text: '가득 참', lang: 'en' }, 'Korean in lang="en": 가득 참'],
  'a word of 400 px': [{ tag: 'p', text: '넓음', styles: { width: '400px' } }, 'px wide on 320: <p '],
  'a button of 20 px': [
    { tag: 'button', text: 'x', styles: { width: '20px', height: '20px', minHeight: '0', padding: '0' } },
    'target of 20 × 20 px: <button',
    'target-size: ',
  ],
  'a title below the fold': [
    { tag: 'p', text: '높음', styles: { height: '900px' }, first: true },
    'the title stands at ',
    '"무슨 일이 있었나" stands at ',
    '"누가 조치해야 하나" stands at ',
    '"지금 할 일" stands at ',
  ],
}

for (const [what, [element, ...faults]] of Object.entries(PLANTED))
  test(`${what} is found`, async ({ page }) => {
    await page.goto(addressOf('/550/', 'ko'))
    await plant(page, element)
    expect(await pageFaults(page, 'ko')).toEqual(faults.map((fault) => expect.stringContaining(fault)))
  })

test('colours that only the dark palette hides, or only forced colours, are found', async ({ page }) => {
  await page.goto(addressOf('/550/', 'ko'))
  await plant(page, { tag: 'p', text: '어두움', styles: { color: 'rgb(40 40 40)' } })
  expect(await paletteFaults(page)).toEqual([expect.stringContaining('in dark: color-contrast: ')])
  await page.goto(addressOf('/550/', 'ko'))
  // Nearly white on black, of which forced colours take the black alone.
  await plant(page, { tag: 'blockquote', styles: { background: 'black' } })
  await plant(page, { tag: 'p', text: '흰 글', styles: { color: '#eee', forcedColorAdjust: 'none' } })
  await page.evaluate(() =>
    document.querySelector('main > blockquote')?.append(document.querySelector('main > p:last-child') ?? ''),
  )
  expect(await paletteFaults(page)).toEqual([expect.stringContaining('in forced colours: color-contrast: ')])
})

/** Through the object model, which the page policy allows. */
function plant(page: Page, element: Planted): Promise<void> {
  return page.evaluate(({ tag, text = '', lang, styles = {}, first }) => {
    const planted = document.createElement(tag)
    planted.append(text)
    if (lang) planted.lang = lang
    Object.assign(planted.style, styles)
    document.querySelector('main')?.[first ? 'prepend' : 'append'](planted)
  }, element)
}
