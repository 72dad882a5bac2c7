import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { twinPath } from '../../src/dictionary/twin-path.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { localizedPath } from '../../src/i18n/paths.ts'
import { type Dictionary, dictionary } from '../../src/schema/twin.ts'
import { DIST } from '../builds.ts'
import { ENTRIES } from '../dictionary.ts'
import { expect, test } from './guard-test.ts'

const read = (file: string) => readFileSync(join(DIST, file), 'utf8')

// '<meta name="description" content="It&#39;s full.">'
function descriptionOf(html: string): string {
  const content = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
  return content
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

test('every entry has a twin that says what its pages say, alone and in the dictionary', () => {
  const whole = JSON.parse(read('dictionary.json'))
  expect(dictionary.safeParse(whole).error).toBeUndefined()
  const { entries } = whole as Dictionary
  expect(entries.length).toBeGreaterThan(ENTRIES.length)
  const faults = entries.flatMap((twin) => {
    const file = twinPath(twin.path)
    if (!existsSync(join(DIST, file))) return [`${file} is not there`]
    if (read(file) !== JSON.stringify(twin)) return [`${file} differs from dictionary.json`]
    return LANGUAGES.filter(
      (lang) => descriptionOf(read(`${localizedPath(twin.path, lang)}index.html`)) !== twin.summary[lang],
    ).map((lang) => `${file} and its page in ${lang} differ`)
  })
  expect(faults).toEqual([])
  const paths = new Set(entries.map(({ path }) => path))
  expect(ENTRIES.filter(({ path }) => !paths.has(path))).toEqual([])
})

test('the JSON Schema of the dictionary is there', () => {
  expect(JSON.parse(read('dictionary.schema.json'))).toMatchObject({
    type: 'object',
    required: expect.anything(),
  })
})
