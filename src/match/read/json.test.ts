import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJson, type Json } from './json.ts'
import { splitLines } from './lines.ts'
import { joinLines, spanIn } from './passage.ts'

const find = (shown: string) => findJson(joinLines(splitLines(shown)))

/** A value as JavaScript has it, for comparing: what stands without quotation marks is a string too. */
function plain({ leaf, members }: Json): unknown {
  if (leaf) return leaf.text
  const isList = members.every(([name]) => name === '')
  return isList
    ? members.map(([, value]) => plain(value))
    : Object.fromEntries(members.map(([name, value]) => [name, plain(value)]))
}

const read = (shown: string) => find(shown).map(({ value }) => plain(value))

describe('findJson', () => {
  it.each([
    ['minified', '{"a":"b","c":[1,{"d":null}]}', [{ a: 'b', c: ['1', { d: 'null' }] }]],
    ['printed', '{\n  "a": "b",\n  "c": {\n    "d": -1.5\n  }\n}', [{ a: 'b', c: { d: '-1.5' } }]],
    ['in a log line', '10:00 INFO got {"a":"b"} ok', [{ a: 'b' }]],
    ['several', '[{"a":"b"},\n{"a":"c"}]', [{ a: 'b' }, { a: 'c' }]],
    ['quoted and wrapped', '> {"a":"b\n> c"}', [{ a: 'b\nc' }]],
    ['cut off within a string', '{"a":"b","c":"550 no su', [{ a: 'b', c: '550 no su' }]],
    ['cut off within a string, words below', '{"a":"b","c":"550 no\n\nWhy?', [{ a: 'b', c: '550 no' }]],
    ['cut off between members', '{"a":"b",\n "c":\n\nWhy is this?', [{ a: 'b', c: 'Why' }]],
    ['without its beginning', '  "a": "b",\n  "c": "d"\n },\n "e": "f"', [{ a: 'b', c: 'd' }, { e: 'f' }]],
    ['with parts left out', '{"a": { ... }, "c": "d", ...}', [{ a: [], c: 'd' }]],
    ['marks that nobody escaped', '{"a":"the "b" of c"}', [{ a: 'the "b" of c' }]],
    [
      'as JavaScript prints it',
      "{ a: 'b', at: 10:30:00, c: [ 'd' ] }",
      [{ a: 'b', at: '10:30:00', c: ['d'] }],
    ],
    ['as Python prints it', `{'a': (550, b'5.1.1 no'), 'c': "d'e"}`, [{ a: ['550', '5.1.1 no'], c: "d'e" }]],
    ['as PHP prints it', "array (\n  'a' => 'b',\n)", [{ a: 'b' }]],
    ['as Ruby prints it', '{"a"=>"b", "c"=>nil}', [{ a: 'b', c: 'nil' }]],
    ["in a string's inside", 'x: {\\"a\\":\\"b \\\\\\"c\\\\\\"\\"} y', [[{ a: 'b "c"' }]]],
    ['escapes', '{"a":"\\u00e9\\n\\t\\/\\\\ \\"x\\""}', [{ a: 'é\n\t/\\ "x"' }]],
  ])('reads JSON %s', (_, shown, expected) => {
    expect(read(shown)).toEqual(expected)
  })

  it.each([
    '550 5.1.1 <a@example.com>: no such user',
    'host mx[192.0.2.1] said: 550 (in reply to RCPT TO)',
    '[{LRT=};{LED=550 5.1.10 not found};{FQDN=}]',
    'a set {1, 2} of "things": some',
  ])('finds none in %j', (shown) => {
    expect(read(shown)).toEqual([])
  })

  it('gives back every string, and each of its signs where it stands, however deep strings hold JSON', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab5 ."\\\n\té한😀{}[],:'), maxLength: 30 })
    fc.assert(
      fc.property(text, fc.nat(3), (said, depth) => {
        let shown = JSON.stringify({ said })
        for (let level = 0; level < depth; level++) shown = JSON.stringify({ said: shown })
        let leaf = joinLines([{ text: shown, start: 0 }])
        for (let level = 0; level <= depth; level++) {
          const [, value] = findJson(leaf)[0]?.value.members[0] ?? []
          leaf = value?.leaf ?? leaf
        }
        expect(leaf.text).toBe(said)
        for (const [at, sign] of [...leaf.text.split('')].entries()) {
          const [start, end] = spanIn(leaf, at, at + 1)
          if (/[\p{L}\d ]/u.test(sign)) expect(shown.slice(start, end)).toBe(sign)
        }
      }),
    )
  })

  it('ends where the text ends or goes on, whatever stands there', () => {
    const text = fc.string({ unit: fc.constantFrom(...`{}[]()"'\\,:=>a5 \n.`), maxLength: 60 })
    fc.assert(
      fc.property(text, (shown) => {
        let last = 0
        for (const { start, end } of find(shown)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})
