import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { HomePage } from './pages/home-page.ts'
import { awaken, pasteInto, send } from './paste-into.ts'
import { expect, test } from './test.ts'
import { strangersIn } from './untouched.ts'

/** Forms in which a text reaches the engine. */
const FORMS: Record<string, (payload: string) => string> = {
  'as a reply': (payload) => `550 5.1.1 ${payload} User unknown\n${payload}\n`,
  'as an HTML notice': (payload) =>
    `Content-Type: text/html\nSubject: Returned\n\n<html><body>550 5.1.1 User unknown ${payload}</body></html>\n`,
}

async function expectHarmless(home: HomePage): Promise<void> {
  await expect(home.search.status).not.toHaveText(home.search.say('loading'))
  expect(await strangersIn(home.page)).toEqual([])
}

test.beforeEach(({ page }) => {
  page.on('dialog', () => {
    throw new Error('a hostile text opened a dialog')
  })
})

/** Runs one way in with every payload on one page: a test each would load the site a hundred times. */
async function withEach(enter: (payload: string) => Promise<void>): Promise<void> {
  for (const [what, payload] of Object.entries(HOSTILE_TEXTS)) await test.step(what, () => enter(payload))
}

for (const [form, wrap] of Object.entries(FORMS)) {
  test(`hostile texts, pasted ${form}, run nothing`, async ({ page, browserName }) => {
    test.skip(
      browserName === 'firefox' && form === 'as a reply',
      'an HTML notice takes the longer way through the same page',
    )
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
  await awaken(home.search.text)
  await withEach(async (payload) => {
    const text = FORMS['as an HTML notice']?.(payload) ?? ''
    await send(home.search.text, 'drop', { name: `${payload.slice(0, 100)}.eml`, type: '', text })
    await expect(home.search.status).not.toHaveText('')
    await expectHarmless(home)
    // A file that is no text is refused, and leaves nothing to clear; its refusal goes with the next word.
    if (await home.search.text.isVisible()) await home.search.text.fill('550')
    await home.search.clear.click()
    // Else the next file would be taken for read by what is said of this one, while it still hides the box.
    await expect(home.search.status).toHaveText('')
  })
})

test('hostile texts in path, query and fragment run nothing', async ({ page, site }) => {
  const home = new HomePage(page, 'en')
  await withEach(async (payload) => {
    const text = payload.toWellFormed().slice(0, 500)
    const written = encodeURIComponent(text)
    await page.goto(`${site.address}${written}/?q=${written}#q=${written}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(home.search.text).toHaveValue(text)
    await expectHarmless(home)
  })
})

test('what is shown of a hostile text is its letters', async ({ page }) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  await pasteInto(home.search.text, FORMS['as a reply']?.('<img src=x onerror=alert(1)>') ?? '')
  await expect(home.search.root.getByText('<img src=x onerror=alert(1)>').last()).toBeVisible()
})

test('strangers are found: a script that ran, an element and an attribute that a text became', async ({
  page,
}) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  await home.search.text.fill('550')
  await expect(home.search.best).toBeVisible()
  expect(await strangersIn(page)).toEqual([])
  await home.search.best.evaluate((link) => {
    globalThis.worked = true
    link.append(document.createElement('img'))
    link.setAttribute('href', 'https://elsewhere.example/')
  })
  expect(await strangersIn(page)).toEqual([
    'something ran',
    'an attribute href="https://elsewhere.example/"',
    'an element <img>',
  ])
})
