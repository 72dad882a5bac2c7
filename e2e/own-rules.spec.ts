import { expect, testApart as test } from './test.ts'
import { watchContext } from './watch-context.ts'

// The rules that every browser test of the project runs under, each seen to find what it is for.
// An expected problem that is not seen fails its test, and so does one that nobody expects.

test('an address without a page is no fault by itself', async ({ page, problems }) => {
  await page.goto('no-such-page/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await problems()).toEqual([])
})

test('a request to elsewhere is seen', async ({ browser, site }) => {
  const context = await browser.newContext() // not the watched one, as no test may expect this
  const problems = await watchContext(context, new URL(site.address).origin)
  const page = await context.newPage()
  await page.goto('https://elsewhere.example/').catch(() => 'nobody answers there')
  expect((await problems())[0]).toEqual({
    kind: 'request to elsewhere',
    what: 'https://elsewhere.example/',
    where: 'a document',
  })
})

test.describe('where a violation is expected', () => {
  test.use({ expectViolations: true })

  test('what the policy blocks is seen', async ({ page, problems }) => {
    await page.goto('')
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await expect.poll(problems).toContainEqual(expect.objectContaining({ kind: 'policy violation' }))
  })

  test('text that is to become HTML is seen', async ({ page, problems }) => {
    await page.goto('')
    await page.evaluate(() => setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<b>b</b>')))
    await expect.poll(problems).toContainEqual(expect.objectContaining({ kind: 'policy violation' }))
  })
})

test.describe('where an error is expected', () => {
  test.use({ expectErrors: /planted/ })

  test('what a page writes to the console as an error is seen', async ({ page, problems }) => {
    await page.goto('')
    await page.evaluate(() => console.error('planted by the test'))
    await expect.poll(problems).toEqual([expect.objectContaining({ kind: 'console error' })])
  })

  test('what a page throws is seen', async ({ page, problems }) => {
    await page.goto('')
    await page.evaluate(() => setTimeout(() => Promise.reject(new Error('planted by the test'))))
    await expect.poll(problems).toEqual([expect.objectContaining({ kind: 'page error' })])
  })
})
