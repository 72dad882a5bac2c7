import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitLines } from './lines.ts'
import { joinLines, joinPassages, replaceIn, slicePassage, spanIn } from './passage.ts'

it('finds its words again in the shown text, quotation marks and line ends apart', () => {
  const shown = '> said: 550\r\n> > 5.1.1 User\r\n```\nunknown'
  const passage = joinLines(splitLines(shown))
  const at = passage.text.indexOf('User')
  expect(shown.slice(...spanIn(passage, at, at + 4))).toBe('User')
  const part = slicePassage(passage, at, passage.text.length)
  expect(shown.slice(...spanIn(part, part.text.indexOf('unknown'), part.text.length))).toBe('unknown')
})

it('maps every single character of any slice of any text', () => {
  const text = fc.stringMatching(/^[a> \n\r|]{0,40}$/)
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (shown, from, size) => {
      const part = slicePassage(joinLines(splitLines(shown)), from, from + size)
      for (const [at, sign] of [...part.text].entries()) {
        const [start, end] = spanIn(part, at, at + 1)
        if (sign !== '\n') expect(shown.slice(start, end)).toBe(sign)
      }
    }),
  )
})

it('keeps a command of a transcript, whose mark looks like a quotation', () => {
  expect(splitLines('>>> RCPT TO:<a@example.com>\n>>>> DATA').map(({ text }) => text)).toEqual([
    '>>> RCPT TO:<a@example.com>',
    '>>> DATA',
  ])
})

it('finds what was replaced, and marks the last of values that stand far apart', () => {
  const shown = `"a\\u00e9\\nb" ${' '.repeat(300)} "c"`
  const whole = joinLines([{ text: shown, start: 0 }])
  const first = replaceIn(slicePassage(whole, 1, 11), /\\u00e9|\\n/g, ([found]) =>
    found === '\\n' ? '\n' : 'é',
  )
  const both = joinPassages([first, slicePassage(whole, shown.length - 2, shown.length - 1)], ' ')
  expect(both.text).toBe('aé\nb c')
  expect(shown.slice(...spanIn(both, 0, 2))).toBe('a\\u00e9')
  expect(shown.slice(...spanIn(both, 1, 4))).toBe('\\u00e9\\nb')
  expect(shown.slice(...spanIn(both, 0, 6))).toBe('c')
})
