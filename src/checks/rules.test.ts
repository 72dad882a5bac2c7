import { array, assert, constantFrom, nat, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentFile } from '../schema/parse-content.ts'
import { contextOf } from './rule.ts'
import { RULES } from './rules.ts'
import { blindRules, runRules } from './run-rules.ts'
import { SAMPLE_DAY, sampleFiles } from './sample.ts'
import { complaints } from './test-rule.ts'

describe('the rules', () => {
  it('all reject their own broken sample', () => {
    expect(blindRules(RULES)).toEqual([])
  })

  it.each(RULES.map((rule) => [rule.name, rule]))('%s accepts sound content', (_, rule) => {
    expect(complaints(rule)).toEqual([])
  })

  it('have a name each', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  })

  it('never throw, whatever stands in a line', () => {
    const line = string({
      unit: constantFrom('a', '5', ':', ' ', '-', '{', '[', '"', 'en', 'causes', '&x', '*x', '\t'),
      maxLength: 8,
    })
    const change = record({ file: nat(), line: nat(), lines: array(line, { maxLength: 2 }) })
    assert(
      property(array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const files: ContentFile[] = sampleFiles()
        for (const { file, line, lines } of changes) {
          const changed = files[file % files.length]
          const before = changed?.text.split('\n') ?? []
          if (changed) changed.text = before.toSpliced(line % before.length, 1, ...lines).join('\n')
        }
        runRules(RULES, contextOf(files, SAMPLE_DAY))
      }),
      // Each run holds a whole content against every rule.
      { numRuns: 30 },
    )
  })
})
