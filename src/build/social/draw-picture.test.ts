import { describe, expect, test } from 'vitest'
import {
  allPictures,
  kindPicture,
  PICTURE_SIZE,
  type SocialPicture,
} from '../../dictionary/social-picture.ts'
import { LANGUAGES, type Lang } from '../../i18n/languages.ts'
import { readContent } from '../read-content.ts'
import { drawIcon, drawPicture, layOutPicture, type Place } from './draw-picture.ts'
import { lightToken } from './light-tokens.ts'
import { titleSetting } from './title-setting.ts'

const content = readContent()
const home = kindPicture('home')
const titled = (en: string) => ({ ...home, title: { en, ko: en } })

/** The margin that all texts keep from the right edge. */
const MARGIN = 72
const LINE_HEIGHT = 1.15

/** What of a laid out picture does not fit its place: a line each. */
function misfits(places: ReadonlyMap<string, Place>, titleSize: number): string[] {
  const right = PICTURE_SIZE.width - MARGIN
  const wide = [...places].filter(
    ([name, { left, width }]) => /title|line|site|stamp/.test(name) && left + width > right,
  )
  const lines = (places.get('title')?.height ?? Infinity) / (LINE_HEIGHT * titleSize)
  return [
    ...wide.map(([name]) => `${name} is too wide`),
    ...(Math.round(lines) > 2 ? ['the title has more than two lines'] : []),
  ]
}

async function misfitsOf(picture: SocialPicture, lang: Lang): Promise<string[]> {
  const { places } = await layOutPicture(picture, lang)
  return misfits(places, titleSetting(picture.title[lang]).size)
}

describe('the layout', () => {
  test.each(LANGUAGES)('in %s holds what every picture says', async (lang) => {
    const pictures = allPictures(content)
    expect(pictures.length).toBeGreaterThan(40)
    for (const picture of pictures)
      expect([picture.name, await misfitsOf(picture, lang)]).toEqual([picture.name, []])
  })

  test('is seen to be too small for longer texts', async () => {
    const words = 'So many words that they never fit into the two lines of a title that is as large as this'
    expect(await misfitsOf(titled(words), 'en')).toEqual(['the title has more than two lines'])
    expect(await misfitsOf(titled('Donaudampfschifffahrtskapitän'), 'en')).toEqual(['title-0 is too wide'])
    expect(await misfitsOf({ ...home, line: titled('The line below '.repeat(6)).title }, 'en')).toEqual([
      'line is too wide',
    ])
  })

  test('refuses letters that the font lacks', async () => {
    await expect(layOutPicture(titled('漢字'), 'en')).rejects.toThrow('lacks a letter of "漢字"')
  })
})

describe('a drawing', () => {
  // The PNG header: https://www.w3.org/TR/png-3/#11IHDR
  const sizeOf = (png: Uint8Array) => {
    const view = new DataView(png.buffer)
    return { signature: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) }
  }

  test('is a PNG of the size that the pages state, the same each time', async () => {
    const png = await drawPicture(home, 'ko')
    expect(sizeOf(png)).toEqual({ signature: 0x89504e47, ...PICTURE_SIZE })
    expect(Buffer.compare(png, await drawPicture(home, 'ko'))).toBe(0)
  })

  test('of the icon is a square', () => {
    expect(sizeOf(drawIcon(180))).toEqual({ signature: 0x89504e47, width: 180, height: 180 })
  })

  test('is in the light colours of the design tokens', () => {
    expect(lightToken('stripe-red')).toBe('#c0392b')
    expect(() => lightToken('pink')).toThrow('tokens.css names no colour --pink')
  })
})

test.each([
  ['Mailbox full', 124, ['Mailbox full']],
  ['보안 연결(TLS) 실패', 104, ['보안 연결(TLS) 실패']],
  ['발신자 인증 실패(SPF·DKIM·DMARC)', 104, ['발신자 인증 실패', '(SPF·DKIM·DMARC)']],
  ['Secure connection failed (TLS)', 104, ['Secure connection failed (TLS)']],
  ['No connection to the receiving server', 88, ['No connection to the receiving server']],
])('%s is set in %i px', (title, size, lines) => {
  expect(titleSetting(title)).toEqual({ size, lines })
})
