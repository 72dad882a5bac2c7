import { describe, expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { match } from '../match/match.ts'
import { isMessageSource } from '../match/read/source.ts'
import { materialOf } from './material.ts'
import { paragraph } from './prose.ts'
import { seeded } from './seeded.ts'
import { NOTICE, SIZES, textsOf } from './texts.ts'

const index = buildSearchIndex(readContent(), 'en')
const BOUNCE = 'A notice of a test case that says: 550 5.1.1 User unknown'
const material = materialOf(index, [
  BOUNCE,
  'Received: from a\nFrom: a\nTo: b\nSubject: c\n\nA message source',
])
// A text of 5 MB is made as one of 1 MB is.
const SOME = SIZES.filter(({ length }) => length <= 1_000_000)

describe.each(SOME)('a $name', (size) => {
  const texts = textsOf(size, material, 6, 1)

  it('is as long as it says, whatever its form', () => {
    expect(texts.map(({ text }) => text.length)).toEqual(texts.map(() => size.length))
    expect(new Set(texts.map(({ form }) => form))).toEqual(new Set(Object.keys(size.forms)))
  })

  it('is the same for the same seed, and another for another', () => {
    expect(textsOf(size, material, 6, 1)).toEqual(texts)
    const others = textsOf(size, material, 6, 2)
    for (const [place, { text }] of others.entries()) expect(text).not.toBe(texts[place]?.text)
  })
})

describe('the material', () => {
  it('takes up the test cases, but no message source, which cannot grow', () => {
    expect(material.bounces).toEqual([BOUNCE])
    const notices = textsOf(NOTICE, material, 60, 1)
    expect(notices.some(({ text }) => text.includes(BOUNCE))).toBe(true)
  })

  it('makes message sources that the engine reads as such', () => {
    const sources = SOME.filter(({ name }) => name.includes('source')).flatMap((size) =>
      textsOf(size, material, 6, 1),
    )
    expect(sources.map(({ text }) => isMessageSource(text))).toEqual(Array(6).fill(true))
  })

  it('puts bounces into prose that says nothing of mail', async () => {
    const chance = seeded(1)
    const prose = Array.from({ length: 40 }, () => paragraph(chance)).join('\n\n')
    expect((await match(prose, index)).recipients[0]).toMatchObject({ verdict: 'nothing', hits: [] })
  })
})
