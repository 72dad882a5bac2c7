import { BASE, SITE_URL } from '../../src/site.ts'
import { DIST } from '../builds.ts'
import { expect, test } from './guard-test.ts'
import { languageLinkFaults } from './language-link-faults.ts'
import { readPages } from './read-pages.ts'
import { smallPage } from './small-site.ts'

test('every page names its own address and its twins, and each twin does so in turn', () => {
  expect(languageLinkFaults(readPages(DIST), SITE_URL + BASE)).toEqual([])
})

test('finds a missing twin, a canonical address of elsewhere, and a pair that points one way', ({
  smallSite,
}) => {
  const home = `${SITE_URL}/`
  const dir = smallSite({
    '/index.html': smallPage('/', 'en').replace(
      `rel="canonical" href="${home}"`,
      `rel="canonical" href="${home}ko/"`,
    ),
    '/ko/index.html': smallPage('/', 'ko').replace(`<link rel="alternate" hreflang="en" href="${home}">`, ''),
    '/ko/550/index.html': null,
  })
  expect(languageLinkFaults(readPages(dir), home)).toEqual([
    '/550/index.html: has no twin /ko/550/index.html',
    `/index.html: does not say "canonical ${home}"`,
    `/index.html: says "canonical ${home}ko/"`,
    `/ko/index.html: does not say "en ${home}"`,
  ])
})

test('finds a page in the wrong language', ({ smallSite }) => {
  const dir = smallSite({
    '/ko/index.html': smallPage('/', 'ko').replace('<html lang="ko">', '<html lang="en">'),
  })
  expect(languageLinkFaults(readPages(dir), `${SITE_URL}/`)).toEqual([
    '/ko/index.html: does not say "language ko"',
    '/ko/index.html: says "language en"',
  ])
})
