import { SITE_URL } from '../../src/site.ts'
import { BASE_BUILD, DIST, OTHER_BASE, SECOND_BUILD, theBuildIn } from '../builds.ts'
import { PAGE_OF_EACH_KIND } from '../page-of-each-kind.ts'
import { startServer } from '../server.ts'
import { addressesOutside } from './addresses-outside.ts'
import { differingFiles } from './differing-files.ts'
import { expect, test } from './guard-test.ts'
import { walkLinks } from './walk-links.ts'

test('two builds of the same sources are the same to the byte', () => {
  expect(differingFiles(DIST, theBuildIn(SECOND_BUILD))).toEqual([])
})

test('finds a differing byte, and files that only one build has', ({ smallSite }) => {
  const one = smallSite({ '/a.json': '{"built":"1 March"}', '/only.json': '{}' }, 'one')
  const other = smallSite({ '/a.json': '{"built":"2 March"}', '/550.json': '{}' }, 'other')
  expect(differingFiles(one, other)).toEqual([
    `/only.json: only in ${one}`,
    `/550.json: only in ${other}`,
    '/a.json: {"built":"1 March"} – against – {"built":"2 March"}',
  ])
})

test('a site in a folder of its host names no address outside of it', async () => {
  const dir = theBuildIn(BASE_BUILD)
  expect(addressesOutside(dir, SITE_URL, OTHER_BASE)).toEqual([])
  const server = await startServer({ dir, base: OTHER_BASE })
  const { broken } = await walkLinks(server.address, PAGE_OF_EACH_KIND)
  await server.close()
  expect(broken).toEqual([])
})

test('finds addresses outside the folder: in pages, in scripts, and whole ones', ({ smallSite }) => {
  const planted = `<a href="/b/codes/">in</a><a href="/codes/">out</a><i data-index="/search-index.1.json"></i>`
  const dir = smallSite({
    '/index.html': `${planted}<i data-copy="${SITE_URL}/550/"></i><a href="https://example.com/">elsewhere</a>`,
    '/550/index.html': null,
    '/ko/index.html': null,
    '/ko/550/index.html': null,
    '/_astro/a.js': 'fetch("/search-index.2.json");const path="/550/"',
    '/550.json': `{"path":"/550/","page":"${SITE_URL}/b/550/","twin":"${SITE_URL}/ko/550/"}`,
  })
  expect(addressesOutside(dir, SITE_URL, '/b/')).toEqual([
    `/550.json: ${SITE_URL}/ko/550/`,
    '/_astro/a.js: /search-index.2.json',
    '/index.html: /codes/',
    '/index.html: /search-index.1.json',
    `/index.html: ${SITE_URL}/550/`,
  ])
})
