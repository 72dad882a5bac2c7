import { describe, expect, it } from 'vitest'
import { githubReport, terminalReport } from './reporters.ts'
import type { Rule } from './rule.ts'
import type { Finding } from './run-rules.ts'

const RULES: Rule[] = ['missing', 'stray'].map((name) => ({
  name,
  description: `Nothing is ${name}.`,
  broken: () => [],
  check: () => [],
}))

const FINDINGS: Finding[] = [
  { rule: 'missing', path: 'content/a.yaml', line: 3, field: 'title.ko', message: 'missing; write it' },
  { rule: 'missing', path: 'content/a.yaml', line: 12, field: 'now.ko', message: 'missing; write it' },
  { rule: 'stray', path: 'content/b,c.yml', line: 1, field: '', message: '100% wrong\nin two lines' },
]

describe('terminalReport', () => {
  it('lists the findings by file and counts them by rule', () => {
    expect(terminalReport(FINDINGS.slice(0, 2), RULES)).toBe(
      [
        'content/a.yaml:3  title.ko  missing; write it',
        'content/a.yaml:12  now.ko  missing; write it',
        '',
        '    2  missing: Nothing is missing.',
      ].join('\n'),
    )
  })

  it('says so where nothing was found', () => {
    expect(terminalReport([], RULES)).toBe('The content keeps all 2 rules.')
  })
})

describe('githubReport', () => {
  it('writes one command a finding, with what would end it escaped', () => {
    expect(githubReport(FINDINGS.slice(1))).toBe(
      [
        '::error file=content/a.yaml,line=12,title=missing::now.ko  missing; write it',
        '::error file=content/b%2Cc.yml,line=1,title=stray::100%25 wrong%0Ain two lines',
      ].join('\n'),
    )
  })
})
