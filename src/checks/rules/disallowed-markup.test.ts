import { describe, expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { disallowedMarkup } from './disallowed-markup.ts'

describe('the card', () => {
  it.each([
    ['Empty the `box`.', 'a backtick'],
    ['Empty [the box](/552/).', 'a link'],
  ])('may not say "%s"', (text, what) => {
    expect(
      complaints(disallowedMarkup, { [SAMPLE.cause]: replace('Empty the box.', JSON.stringify(text)) }),
    ).toEqual([`${SAMPLE.cause}:8 now.en holds ${what}; write plain words`])
  })
})

describe('advice', () => {
  const advise = (text: string) => ({
    [SAMPLE.cause]: replace('en: Call the owner of the box.', `en: ${JSON.stringify(text)}`),
  })

  it.each([
    ['Call **now**.', 'emphasis'],
    ['Call _now_.', 'emphasis'],
    ['Call <b>now</b>.', 'an HTML tag or placeholder outside of `code`'],
    ['Call <address>.', 'an HTML tag or placeholder outside of `code`'],
    ['![Phone](/phone.png)', 'a picture, or a link without a proper address'],
    ['- Call', 'a heading, list or quotation'],
    ['Call\nnow', 'a line break'],
    ['Call `now', 'a backtick without its partner'],
    ['Call [now](/552/ "title").', 'a picture, or a link without a proper address'],
    ['Call [now][1].', 'a picture, or a link without a proper address'],
  ])('may not say "%s"', (text, what) => {
    expect(complaints(disallowedMarkup, advise(text))).toEqual([
      `${SAMPLE.cause}:10 steps[0].en holds ${what}; only \`code\` and [text](address) are allowed`,
    ])
  })

  it.each([
    'Run `postqueue -p | grep *`.',
    'Set SMTP_AUTH_USER and read [the reply](/552/).',
    'A null sender is `<>`, an address literal [192.0.2.1] (IPv4).',
    '5 * 3 is fifteen.',
  ])('may say "%s"', (text) => {
    expect(complaints(disallowedMarkup, advise(text))).toEqual([])
  })
})
