import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml.ts'

describe('readYaml', () => {
  it('gives the value and the line of each field', () => {
    const { value, faults, lineOf } = readYaml('a: 1\nb:\n  - en: x\n')
    expect(value).toEqual({ a: 1, b: [{ en: 'x' }] })
    expect(faults).toEqual([])
    expect(lineOf(['b', 0, 'en'])).toBe(3)
    expect(lineOf(['b', 0, 'ko'])).toBe(3)
  })

  it.each([
    ['a quotation that does not end', 'a: 1\nb: "x\n'],
    ['an alias without its anchor', '*x'],
    ['an alias within a list', '- a\n- *x\n'],
  ])('reports %s', (_, text) => {
    const { value, faults } = readYaml(text)
    expect(value).toBeUndefined()
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/^is not valid YAML: ./)])
  })

  it('never throws', () => {
    const unit = constantFrom('a', ':', ' ', '-', '{', '[', '"', "'", '&x', '*x', '<<', '!', '|', '\t', '\n')
    assert(
      property(string({ unit, maxLength: 20 }), (text) => {
        const { faults, lineOf } = readYaml(text)
        for (const { line } of faults) expect(line).toBeGreaterThan(0)
        expect(lineOf(['a', 0])).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})
