import type { BrowserContext, Page } from '@playwright/test'
import { HomePage } from './pages/home-page.ts'
import { awaken, pasteInto, send } from './paste-into.ts'
import { expect, testApart as test } from './test.ts'

const SECRET = 'q7Zr2Vd9Xk4Lm1Ps8Tn5Wy3B' // 24 characters that stand nowhere else
const BOUNCE = `550 5.1.1 <${SECRET}@example.kr>... User unknown`
const MAIL = `From: MAILER-DAEMON@out.example.com\nTo: ${SECRET}@example.com\nSubject: Returned\n\n   ----- Transcript of session follows -----\n<<< ${BOUNCE}\n`

/** Everything that a page sends, in one text. */
function watchRequests(context: BrowserContext): () => string {
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '')
  })
  return () => sent.join('\n')
}

/** Everything that a page leaves behind where somebody might look, in one text. */
async function traces(page: Page, context: BrowserContext): Promise<string> {
  const left = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches = await globalThis.caches.keys()
    return [
      location.href,
      document.title,
      document.referrer,
      window.name,
      document.cookie,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(databases),
      JSON.stringify(caches),
    ].join('\n')
  })
  return [left, JSON.stringify(await context.storageState())].join('\n')
}

/** How the secret gets into the box. */
const WAYS: Record<string, (search: HomePage['search']) => Promise<unknown>> = {
  'a pasted line': ({ text }) => pasteInto(text, BOUNCE),
  'a pasted word': ({ text }) => pasteInto(text, SECRET),
  'a word pasted behind what was typed': async ({ text }) => {
    await pasteInto(text, SECRET)
    await text.press('Home')
    await text.pressSequentially('user ')
  },
  'a pasted message source': ({ text }) => pasteInto(text, MAIL),
  'a paste of more than 100 kB': async ({ text }) => {
    await awaken(text)
    await pasteInto(text, `${MAIL}${'A line.\n'.repeat(20_000)}`)
  },
  'a dropped file and its name': async ({ text }) => {
    await awaken(text)
    await send(text, 'drop', { name: `${SECRET}.eml`, type: 'message/rfc822', text: MAIL })
  },
}

for (const [way, enter] of Object.entries(WAYS)) {
  test(`${way} leaves no trace`, async ({ page, context, browserName }) => {
    const sent = watchRequests(context)
    const home = new HomePage(page, 'en')
    await home.goto()
    await enter(home.search)
    await expect(home.search.status).not.toHaveText('')
    await expect(home.search.status).not.toHaveText(home.search.say('loading'))
    expect(await traces(page, context)).not.toContain(SECRET)
    if (await home.search.best.isVisible()) {
      await home.search.best.click()
      await expect(page).not.toHaveURL(/#q=/)
      expect(await traces(page, context)).not.toContain(SECRET)
      // Firefox's protocol does not tell of a page that Back takes from memory.
      if (browserName === 'firefox') await home.goto()
      else await page.goBack()
    }
    expect(await traces(page, context)).not.toContain(SECRET)
    await page.reload()
    await expect(home.search.text).toHaveValue('')
    expect(await traces(page, context)).not.toContain(SECRET)
    expect(sent()).not.toContain(SECRET)
  })
}

test('what is typed as a look-up does stand in the address: the traces are really looked at', async ({
  page,
  context,
}) => {
  const home = new HomePage(page, 'en')
  await home.goto()
  await home.search.text.pressSequentially('mailbox full')
  await expect(page).toHaveURL(/#q=mailbox%20full$/)
  expect(await traces(page, context)).toContain('mailbox%20full')
})
