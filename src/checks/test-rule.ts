import { contextOf, type Rule } from './rule.ts'
import { SAMPLE_DAY, sampleFiles } from './sample.ts'

/** What a rule says of the sample with some files changed, a line each: "content/replies/552.yaml:3 title.ko message" */
export function complaints(rule: Rule, changes: Parameters<typeof sampleFiles>[0] = {}): string[] {
  return rule
    .check(contextOf(sampleFiles(changes), SAMPLE_DAY))
    .map(({ path, line, field, message }) => [`${path}:${line}`, field, message].filter(Boolean).join(' '))
}
