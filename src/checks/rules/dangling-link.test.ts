import { describe, expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { danglingLink } from './dangling-link.ts'

describe('a link in an entry', () => {
  const linkTo = (target: string) => ({ [SAMPLE.cause]: replace('(/552/)', `(${target})`) })

  it.each([
    ['/551/', 'no page /551/; did you mean "/552/"?'],
    ['/4.2.2/', 'no page /4.2.2/; did you mean "/5.2.2/"?'],
    ['/wherever/', 'no page /wherever/; link to one that exists or write its entry'],
    ['552', '"552" is no address; write /550/ or https://…'],
    ['http://example.com/', '"http://example.com/" is no address; write /550/ or https://…'],
  ])('may not lead to %s', (target, message) => {
    expect(complaints(danglingLink, linkTo(target))).toEqual([`${SAMPLE.cause}:14 checks[1].en ${message}`])
  })

  it.each([
    '/552/',
    '/5.2.2/',
    '/ko/552/',
    '/552/#steps',
    '/causes/box-full/',
    '/servers/examplemail/',
    '/guide/',
    '/552.json',
    '/dictionary.json',
    'https://example.com/',
  ])('may lead to %s', (target) => {
    expect(complaints(danglingLink, linkTo(target))).toEqual([])
  })
})

it('is found where people ask', () => {
  expect(
    complaints(danglingLink, {
      [SAMPLE.asked]: 'pages: []\nignored: [why]\nwords: { causes/box-ful: [box] }\n',
    }),
  ).toEqual([
    `${SAMPLE.asked}:3 words.causes/box-ful no page /causes/box-ful/; did you mean "/causes/box-full/"?`,
  ])
})

it('is found in a long text, with its line', () => {
  expect(complaints(danglingLink, { [SAMPLE.english]: replace('(/552/)', '(/551/)') })).toEqual([
    `${SAMPLE.english}:8 no page /551/; did you mean "/552/"?`,
  ])
})

it.each([
  ['5.2.3', 'no page /5.2.3/; did you mean "/5.2.2/"?'],
  ['causes/box-ful', 'no page /causes/box-ful/; did you mean "/causes/box-full/"?'],
  ['guide', 'no page /guide/; link to one that exists or write its entry'],
])('is found in a look-alike: %s', (to, message) => {
  expect(complaints(danglingLink, { [SAMPLE.cause]: replace('to: 5.2.2', `to: ${to}`) })).toEqual([
    `${SAMPLE.cause}:23 lookalikes[0].to ${message}`,
  ])
})
