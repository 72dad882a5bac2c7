import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ROOT } from '../../src/build/read-content.ts'
import { type RunningServer, startServer } from '../server.ts'
import { test as base, expect } from './guard-test.ts'

const PAGE = `<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;"><h1>a page</h1>`
const FILES = {
  '/550/index.html': PAGE,
  '/5.7.26/index.html': PAGE,
  '/5.7.26.json': '{}',
  '/_astro/a.B1.js': 'export {}',
  '/_headers': readFileSync(join(ROOT, 'public', '_headers'), 'utf8'),
  '/.hidden': 'hidden',
}

interface Fixtures {
  small: RunningServer
  /** Asks for a path exactly as written and does not follow redirects. */
  ask: (path: string, method?: string) => Promise<{ status: number; headers: Headers; text: string }>
}

const test = base.extend<Fixtures>({
  small: async ({ smallSite }, use) => {
    const server = await startServer({ dir: smallSite(FILES) })
    await use(server)
    await server.close()
  },
  ask: async ({ small }, use) => {
    await use(async (path, method = 'GET') => {
      const answer = await fetch(small.address.slice(0, -1) + path, { method, redirect: 'manual' })
      return { status: answer.status, headers: answer.headers, text: await answer.text() }
    })
  },
})

for (const [path, status, location] of [
  ['/', 200, null],
  ['/550/', 200, null],
  ['/5.7.26/', 200, null],
  ['/5.7.26.json', 200, null],
  ['/550', 301, '/550/'],
  ['/5.7.26?x=1', 301, '/5.7.26/?x=1'],
  ['/550/index.html', 301, '/550/'],
  ['/index.html', 301, '/'],
  ['/%35%35%30', 301, '/550/'],
  ['//550', 404, null],
  ['/5.7.26.json/', 404, null],
  ['/550.html', 404, null],
  ['/%zz', 404, null],
  ['/..%2f..%2fpackage.json', 404, null],
  ['/_headers', 404, null],
  ['/.hidden', 404, null],
] as const) {
  test(`answers ${path} with ${status} ${location ?? ''}`, async ({ ask }) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location])
  })
}

test('shows the page for lost addresses with status 404', async ({ ask }) => {
  const { status, headers, text } = await ask('/599/')
  expect(status).toBe(404)
  expect(headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect(text).toContain('Nothing here')
})

test('sends a page with the policy of _headers and with its own', async ({ ask }) => {
  const { headers } = await ask('/550/')
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none', default-src 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('public,max-age=0,must-revalidate')
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test('opens data to all, and lets hashed files be kept for ever', async ({ ask }) => {
  expect((await ask('/5.7.26.json')).headers.get('access-control-allow-origin')).toBe('*')
  expect((await ask('/_astro/a.B1.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  )
})

test('is there to be read only', async ({ ask }) => {
  expect((await ask('/550/', 'POST')).status).toBe(405)
})

test('stands below its base, and nowhere else', async ({ smallSite }) => {
  const { address, close } = await startServer({ dir: smallSite(FILES), base: '/dictionary/' })
  const statusOf = async (path: string) =>
    (await fetch(new URL(path, address), { redirect: 'manual' })).status
  expect(address).toMatch(/^http:\/\/localhost:\d+\/dictionary\/$/)
  expect(await statusOf('550/')).toBe(200)
  expect(await statusOf('550')).toBe(301)
  expect(await statusOf('/dictionary')).toBe(301)
  expect(await statusOf('/550/')).toBe(404)
  await close()
})

test('takes another port where its own is taken', async ({ smallSite }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  const { port } = other.address() as AddressInfo
  const { address, close } = await startServer({ dir: smallSite(FILES), port })
  expect(address).not.toContain(`:${port}/`)
  expect((await fetch(address)).status).toBe(200)
  await close()
  other.close()
})

test('says what to do where there is no build', async ({ smallSite }) => {
  await expect(startServer({ dir: join(smallSite({}), 'nothing') })).rejects.toThrow(
    'holds no build of the site',
  )
})
