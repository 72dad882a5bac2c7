import { describe, expect, it } from 'vitest'
import { readContent, readContentFiles } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { packIndex, unpackIndex } from '../dictionary/packed-index.ts'
import { isLang } from '../i18n/languages.ts'
import { matchText } from './match.ts'
import { fillIn, type WireReply, WRAPPERS } from './test-wrappers.ts'

const content = readContent()
/** As it travels to the browser: with the words of the site's languages alone. */
const index = unpackIndex(packIndex(buildSearchIndex(content, 'en', isLang)))

/** Values that stand nowhere in the content, so that nothing but the reply's own words can lead to its entry. */
const VALUES: Record<string, string> = {
  address: 'jiwoo.park@corp.example.org',
  domain: 'corp.example.org',
  host: 'inbound-7.corp.example.org',
  ip: '198.51.100.213',
  id: 'vA7s2kQx0119',
  number: '4711',
  url: 'https://corp.example.org/why?case=77',
  text: 'whatever',
}

/** The replies of the note of 2005, filled in. */
const FOUNDING = Object.entries(content.message).flatMap(([id, { wordings }]) =>
  wordings
    .filter(({ source }) => source === 'note-2005')
    .map(({ text, reply, status }) => ({ id, reply, status, text: fillIn(text, VALUES) })),
)

/** What the wrappers name around the reply, and what stands in its place, also nowhere in the content. */
const AROUND: Record<string, string> = {
  'hong@example.kr': 'sujin.oh@corp.example.org',
  'mx.example.net': 'inbound-8.corp.example.org',
  'out.example.com': 'relay-3.corp.example.org',
  '192.0.2.1]': '198.51.100.214]',
  '4F2x1Kz30872': 'vB3t7mRw2280',
}

function elsewhere(text: string): string {
  return Object.entries(AROUND).reduce((moved, [from, to]) => moved.replaceAll(from, to), text)
}

// The two longest words, each with two neighbouring letters swapped: "User unknown" -> "Uesr unnkown"
function misspelt(text: string): string {
  const longest = [...text.matchAll(/(?<![\w@.<-])[a-z']{3,}(?![\w@.>-])/gi)]
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, 2)
  return longest.reduce((slipped, { 0: word, index: at }) => {
    const slip = at + Math.max(1, Math.floor(word.length / 2) - 1)
    return slipped.slice(0, slip) + slipped[slip + 1] + slipped[slip] + slipped.slice(slip + 2)
  }, text)
}

// The replies are filled in already: other values would change nothing.
const { 'with other values': _, ...wrappers } = WRAPPERS
const FORMS: Record<string, (wire: WireReply) => string> = {
  ...wrappers,
  'in a Postfix log line with a general dsn': (wire) =>
    (WRAPPERS['in a Postfix log line']?.(wire) ?? '').replace(
      / dsn=\S+,/,
      ` dsn=${wire.reply?.[0] ?? '5'}.0.0,`,
    ),
  'misspelt in two words and without codes': ({ text }) => misspelt(text),
}

const leadsTo = (text: string) => matchText(text, index).recipients[0].hits[0]?.id

it('speaks of all 43 replies, one of them in two forms, with values that stand nowhere in the content', () => {
  expect(FOUNDING).toHaveLength(44)
  expect(new Set(FOUNDING.map(({ id }) => id)).size).toBe(42)
  const files = readContentFiles().map(({ text }) => text)
  const { text: _, ...values } = VALUES
  const all = [...Object.values(values), ...Object.values(AROUND)]
  expect(all.filter((value) => files.some((text) => text.includes(value)))).toEqual([])
})

describe.each(Object.keys(FORMS))('a founding reply %s', (form) => {
  it.each(FOUNDING)('leads to $id: $text', ({ id, ...wire }) => {
    expect(leadsTo(elsewhere(FORMS[form]?.(wire) ?? ''))).toBe(id)
  })
})

it('misspells two words', () => {
  expect(misspelt('User unknown')).toBe('Uesr unnkown')
})
