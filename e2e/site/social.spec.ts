import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPictures, pictureAddress } from '../../src/dictionary/social-picture.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { localizedPath } from '../../src/i18n/paths.ts'
import { BASE, SITE_URL } from '../../src/site.ts'
import { DIST } from '../builds.ts'
import { CONTENT } from '../dictionary.ts'
import { listFiles } from '../list-files.ts'
import { PAGE_OF_EACH_KIND } from '../page-of-each-kind.ts'
import { expect, test } from './guard-test.ts'
import { readPages } from './read-pages.ts'
import { smallPage } from './small-site.ts'
import { previewOf, socialFaults } from './social-faults.ts'

/** The picture of a page of each kind. */
const PICTURES: Record<(typeof PAGE_OF_EACH_KIND)[number], string> = {
  '/': 'home',
  '/550/': 'reply', // several causes, as the next
  '/5.1.1/': 'status',
  '/550-5.1.1-user-unknown/': 'causes/user-unknown',
  '/causes/': 'causes',
  '/causes/user-unknown/': 'causes/user-unknown',
  '/servers/': 'servers',
  '/servers/postfix/': 'server',
  '/codes/': 'codes',
  '/guide/': 'guide',
  '/about/': 'about',
}
const ROOT = SITE_URL + BASE

test('every page names a picture in its language that is there, and says what it shows', () => {
  expect(socialFaults(DIST, readPages(DIST), ROOT)).toEqual([])
})

test('a page of each kind names the picture that fits it', () => {
  const pages = readPages(DIST)
  for (const path of PAGE_OF_EACH_KIND)
    for (const lang of LANGUAGES) {
      const preview = previewOf(pages.get(`${localizedPath(path, lang)}index.html`) ?? '')
      expect(preview.get('og:image')).toBe(`${ROOT}social/${PICTURES[path]}.${lang}.png`)
    }
})

test('each picture is built, and no other', () => {
  const due = allPictures(CONTENT).flatMap((one) => LANGUAGES.map((lang) => `/${pictureAddress(one, lang)}`))
  expect(listFiles(DIST).filter((file) => file.startsWith('/social/'))).toEqual(due.sort())
})

test('finds a picture that is lost, in another language, small, too heavy or none, and a silent page', ({
  smallSite,
}) => {
  const preview = (picture: string, locale: string) =>
    Object.entries({
      title: 'a',
      description: 'a',
      type: 'website',
      site_name: 'a',
      locale,
      'image:alt': 'a',
    })
      .concat([
        ['image', `${SITE_URL}/${picture}`],
        ['image:width', '1200'],
        ['image:height', '630'],
      ])
      .map(([name, content]) => `<meta property="og:${name}" content="${content}">`)
      .join('')
      .concat('<meta name="twitter:card" content="summary_large_image">')
  const dir = smallSite({
    '/index.html': smallPage('/', 'en', preview('lost.en.png', 'en_US')),
    '/ko/index.html': smallPage('/', 'ko', preview('lost.en.png', 'en_US')),
    '/550/index.html': smallPage('/550/', 'en', preview('none.en.png', 'en_US')),
    '/none.en.png': 'a picture? no, a text as long as one',
    '/551/index.html': smallPage('/551/', 'en', preview('small.en.png', 'en_US')),
    '/552/index.html': smallPage('/552/', 'en', preview('big.en.png', 'en_US')),
    '/ko/550/index.html': smallPage('/550/', 'ko'),
  })
  copyFileSync(join(DIST, 'apple-touch-icon.png'), join(dir, 'small.en.png'))
  const home = readFileSync(join(DIST, 'social/home.en.png'))
  writeFileSync(join(dir, 'big.en.png'), Buffer.concat([home], 150_000))
  expect(socialFaults(dir, readPages(dir), `${SITE_URL}/`)).toEqual([
    '/550/index.html has a picture of undefined × undefined',
    '/550/index.html says 1200 × 630 of its picture',
    '/551/index.html has a picture of 180 × 180',
    '/551/index.html says 1200 × 630 of its picture',
    '/552/index.html has a picture of 150000 B',
    `/index.html names ${join(dir, 'lost.en.png')}, which is not there`,
    ...['og:title', 'og:description', 'og:type', 'og:image:alt', 'og:site_name', 'twitter:card'].map(
      (name) => `/ko/550/index.html lacks ${name}`,
    ),
    '/ko/550/index.html has the locale none',
    '/ko/550/index.html has the picture none',
    '/ko/index.html has the locale en_US',
    `/ko/index.html has the picture ${SITE_URL}/lost.en.png`,
  ])
})
