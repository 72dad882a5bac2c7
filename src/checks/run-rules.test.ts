import { describe, expect, it } from 'vitest'
import { contextOf, type Problem, type Rule } from './rule.ts'
import { blindRules, runRules } from './run-rules.ts'
import { SAMPLE_DAY, sampleFiles } from './sample.ts'

function ruleThatFinds(name: string, problems: Problem[]): Rule {
  return { name, description: '', broken: sampleFiles, check: () => problems }
}

const problem = (path: string, line: number): Problem => ({ path, line, field: '', message: 'is wrong' })

describe('runRules', () => {
  it('sorts what all rules find by file and line', () => {
    const rules = [
      ruleThatFinds('one', [problem('b', 2), problem('a', 3)]),
      ruleThatFinds('two', [problem('b', 1), problem('a', 10)]),
    ]
    const found = runRules(rules, contextOf([], SAMPLE_DAY))
    expect(found.map(({ rule, path, line }) => `${rule} ${path}:${line}`)).toEqual([
      'one a:3',
      'two a:10',
      'two b:1',
      'one b:2',
    ])
  })
})

describe('blindRules', () => {
  it('names the rules that find nothing in their own broken sample', () => {
    const blind = ruleThatFinds('blind', [])
    expect(blindRules([blind, ruleThatFinds('seeing', [problem('a', 1)])])).toEqual([blind])
  })
})
