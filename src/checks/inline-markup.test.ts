import { describe, expect, it } from 'vitest'
import { linksIn, withoutCode } from './inline-markup.ts'

describe('linksIn', () => {
  it.each([
    ['See [the reply](/550/) and [this](https://example.com/a_b).', ['/550/', 'https://example.com/a_b']],
    ['The address literal [192.0.2.1] is no link.', []],
    ['Nor is `[this](/550/)`.', []],
    ['[`code`](/550/) is one.', ['/550/']],
  ])('finds those of "%s"', (text, targets) => {
    expect(linksIn(text).map(({ target }) => target)).toEqual(targets)
  })

  it('tells the line, blocks of code left out', () => {
    expect(linksIn('First\n```\n[a](/1/)\n```\n[b](/2/)')).toEqual([{ target: '/2/', line: 5 }])
  })
})

describe('withoutCode', () => {
  it('leaves a backtick that has no partner', () => {
    expect(withoutCode('Run `dig` and `nslookup')).toBe('Run   and `nslookup')
  })
})
