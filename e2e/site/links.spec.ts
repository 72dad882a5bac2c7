import { DIST } from '../builds.ts'
import { startServer } from '../server.ts'
import { expect, test } from './guard-test.ts'
import { pagesOf } from './pages-of.ts'
import { smallPage } from './small-site.ts'
import { walkLinks } from './walk-links.ts'

test('every link and anchor leads somewhere, and every page can be reached by links', async ({ site }) => {
  const { broken, reached } = await walkLinks(site.address)
  expect(broken).toEqual([])
  expect(pagesOf(DIST).filter((page) => !reached.has(page))).toEqual([])
})

test('finds dead links, missing anchors, addresses without their slash, lonely pages', async ({
  smallSite,
}) => {
  const planted =
    '<a href="/599/">a</a><a href="/ko/#gone">b</a><a href="/550">c</a><img alt="" src="/no.png">'
  const dir = smallSite({
    '/550/index.html': smallPage('/550/', 'en', planted),
    '/lonely/index.html': smallPage('/lonely/', 'en'),
  })
  const server = await startServer({ dir })
  const { broken, reached } = await walkLinks(server.address)
  await server.close()
  expect(broken).toEqual([
    '550/: 550 (status 301)',
    '550/: 599/ (status 404)',
    '550/: ko/#gone (no such anchor)',
    '550/: no.png (status 404)',
  ])
  expect(pagesOf(dir).filter((page) => !reached.has(page))).toEqual(['lonely/'])
})
