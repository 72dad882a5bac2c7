import { parse } from 'yaml'
import { type ParsedFile, schemaOf } from '../../schema/parse-content.ts'
import { explainIssue } from '../explain-issue.ts'
import { knownKeysOf } from '../known-keys.ts'
import { problemAt } from '../problem-at.ts'
import type { Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

// Held against the schema once more, for Zod's issues say more than the faults that are kept of them.
function explain(file: ParsedFile): Problem[] {
  const unreadable = file.faults.filter(({ field }) => field === '')
  const schema = schemaOf(file.kind)
  let data: unknown
  try {
    data = parse(file.text, { logLevel: 'error' })
  } catch {
    return unreadable.map(({ line, message }) => ({ path: file.path, line, field: '', message }))
  }
  const knownKeys = knownKeysOf(schema)
  return (schema.safeParse(data).error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, data, knownKeys))
    .map(({ path, message }) => problemAt(file, path, message))
}

/** Entries must be YAML and fit the schema of their kind. */
export const schemaFault: Rule = {
  name: 'schema-fault',
  description:
    'Every entry is valid YAML and holds the fields of its kind, in both languages, and no others.',
  broken: () => sampleFiles({ [SAMPLE.cause]: replace(', ko: 상자에 편지가 더 들어가지 않습니다. }', ' }') }),
  check: ({ parsed }) => parsed.filter(({ faults }) => faults.length > 0).flatMap(explain),
}
