import { type CheckContext, contextOf, type Problem, type Rule } from './rule.ts'
import { SAMPLE_DAY } from './sample.ts'

/** A problem and the rule that found it. */
export interface Finding extends Problem {
  rule: string
}

/** The rules that accept their own broken sample: they could never fail, so no check may rest on them. */
export function blindRules(rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => rule.check(contextOf(rule.broken(), SAMPLE_DAY)).length === 0)
}

/** All problems that the rules find, by file and line. */
export function runRules(rules: readonly Rule[], context: CheckContext): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(context).map((problem): Finding => ({ ...problem, rule: rule.name })),
  )
  return findings.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
}
