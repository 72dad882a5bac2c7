import { BASE, SITE_URL } from '../../src/site.ts'
import { DIST } from '../builds.ts'
import { expect, test } from './guard-test.ts'
import { pagesOf } from './pages-of.ts'
import { sitemapOf } from './sitemap.ts'

const listing = (...addresses: string[]) => addresses.map((address) => `<loc>${address}</loc>`).join('')

test('the sitemap lists every page and nothing else', () => {
  expect(sitemapOf(DIST, SITE_URL + BASE)).toEqual(pagesOf(DIST).sort())
})

test('reads all parts of a sitemap, and finds an address of elsewhere', ({ smallSite }) => {
  const dir = smallSite({
    '/sitemap-index.xml': listing(`${SITE_URL}/sitemap-0.xml`, `${SITE_URL}/sitemap-1.xml`),
    '/sitemap-0.xml': listing(`${SITE_URL}/ko/550/`, `${SITE_URL}/`),
    '/sitemap-1.xml': listing(`${SITE_URL}/550/`),
  })
  expect(sitemapOf(dir, `${SITE_URL}/`)).toEqual(['', '550/', 'ko/550/'])
  expect(() => sitemapOf(dir, 'https://elsewhere.example/')).toThrow('which is not below')
})
