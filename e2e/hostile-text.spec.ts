import type { Page } from '@playwright/test'
import { HomePage } from './pages/home-page.ts'
import { pasteInto, send } from './paste-into.ts'
import { expect, test } from './test.ts'

/** What every payload tries to set: a page where it stands has run foreign text. */
const RUN = 'window.__ran=true'

/** Texts that become program where somebody takes text for HTML, an address or a template. */
const PAYLOADS: Record<string, string> = {
  'a script': `<script>${RUN}</script>`,
  'an image that fails': `<img src=x onerror="${RUN}">`,
  'a drawing that loads': `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName="x" dur="1s"></svg>`,
  'a way out of the box': `</textarea><script>${RUN}</script>`,
  'a way out of an attribute': `" autofocus onfocus="${RUN}" x="`,
  'an address that runs': `javascript:${RUN}`,
  'a frame': `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  'a shape that parsers mend': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  'a template': `{{constructor.constructor('${RUN}')()}} \${${RUN}}`,
  'names of prototypes': '__proto__ constructor toString hasOwnProperty',
  'signs that turn the text round': '\u202e\u2066550 5.1.1\u2069 User unknown\u202c',
  'half of a pair': '550 \ud800 \udfff 5.1.1',
  'controls of a terminal': '\u001b[31m550\u001b[0m \u0007 5.1.1 User unknown',
  'a deep nest': '<div>'.repeat(2000),
}

/** Forms in which a text reaches the engine. */
const FORMS: Record<string, (payload: string) => string> = {
  'as a reply': (payload) => `550 5.1.1 ${payload} User unknown\n${payload}\n`,
  'as an HTML notice': (payload) =>
    `Content-Type: text/html\nSubject: Returned\n\n<html><body>550 5.1.1 User unknown ${payload}</body></html>\n`,
}

const ran = (page: Page) => page.evaluate(() => '__ran' in window)

/** Elements below the box that no search makes. */
const foreign = (home: HomePage) =>
  home.search.root.locator(
    'script, img, iframe, object, embed, style, math, animate, [onerror], [onload], [onfocus]',
  )

async function expectHarmless(home: HomePage): Promise<void> {
  await expect(home.search.status).not.toHaveText(home.search.say('loading'))
  await expect(foreign(home)).toHaveCount(0)
  expect(await ran(home.page)).toBe(false)
}

test.beforeEach(({ page }) => {
  page.on('dialog', () => {
    throw new Error('a hostile text opened a dialog')
  })
})

/** Runs one way in with every payload on one page: a test each would load the site a hundred times. */
async function withEach(enter: (payload: string) => Promise<void>): Promise<void> {
  for (const [what, payload] of Object.entries(PAYLOADS)) await test.step(what, () => enter(payload))
}

for (const [form, wrap] of Object.entries(FORMS)) {
  test(`hostile texts, pasted ${form}, run nothing`, async ({ page }) => {
    const home = new HomePage(page, 'en')
    await home.goto()
    await withEach(async (payload) => {
      await home.search.text.fill('')
      await expect(home.search.status).toHaveText('')
      await pasteInto(home.search.text, wrap(payload))
      await expect(home.search.status).not.toHaveText('')
      await expectHarmless(home)
    })
  })
}

test('hostile texts in an opened file and its name run nothing', async ({ page }) => {
  const home = new HomePage(page, 'ko')
  await home.goto()
  await home.search.text.focus()
  await expect.poll(() => send(home.search.text, 'dragover', {})).toBe(true)
  await withEach(async (payload) => {
    const text = FORMS['as an HTML notice']?.(payload) ?? ''
    await send(home.search.text, 'drop', { file: { name: `${payload.slice(0, 100)}.eml`, type: '', text } })
    await expect(home.search.status).not.toHaveText('')
    await expectHarmless(home)
    await home.search.clear.click()
  })
})

test('hostile texts in fragment and query run nothing', async ({ page, site }) => {
  const home = new HomePage(page, 'en')
  await withEach(async (payload) => {
    const text = payload.toWellFormed().slice(0, 500)
    const written = encodeURIComponent(text)
    await page.goto(`${site.address}?q=${written}#q=${written}`)
    await expect(home.search.text).toHaveValue(text)
    await expectHarmless(home)
  })
})

test('hostile texts in the path run nothing', async ({ page, site }) => {
  await withEach(async (payload) => {
    await page.goto(`${site.address}${encodeURIComponent(payload.toWellFormed().slice(0, 500))}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await ran(page)).toBe(false)
  })
})

test('what is shown of a hostile text is its letters', async ({ page }) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  await pasteInto(home.search.text, FORMS['as a reply']?.('<img src=x onerror=alert(1)>') ?? '')
  await expect(home.search.root.getByText('<img src=x onerror=alert(1)>').last()).toBeVisible()
})

test('the sentinel is one: a script that runs sets it', async ({ page }) => {
  await page.goto('')
  expect(await ran(page)).toBe(false)
  await page.evaluate(() => Object.assign(window, { __ran: true }))
  expect(await ran(page)).toBe(true)
})
