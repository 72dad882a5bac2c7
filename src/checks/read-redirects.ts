import { type ContentFile, fieldName } from '../schema/parse-content.ts'
import { readYaml } from '../schema/read-yaml.ts'
import { type Redirect, redirects } from '../schema/redirects.ts'
import { REDIRECTS } from './fixed-files.ts'
import { problemInFile } from './problem-at.ts'
import type { Problem } from './rule.ts'

/** The redirects of the content, each with its line, and what is wrong with their form. */
export interface ReadRedirects {
  list: (Redirect & { line: number })[]
  problems: Problem[]
}

/** Reads content/redirects.yaml; without it there are none. */
export function readRedirects(files: readonly ContentFile[]): ReadRedirects {
  const text = files.find(({ path }) => path === REDIRECTS)?.text ?? '[]'
  const { value, faults, lineOf } = readYaml(text)
  const fault = faults[0]
  if (fault) return { list: [], problems: [problemInFile(REDIRECTS, fault.message, fault.line)] }
  const result = redirects.safeParse(value ?? [])
  if (result.success)
    return { list: result.data.map((one, index) => ({ ...one, line: lineOf([index]) })), problems: [] }
  const problems = result.error.issues.map(({ path, message }) => ({
    ...problemInFile(REDIRECTS, message, lineOf(path.slice(0, 1))),
    field: fieldName(path),
  }))
  return { list: [], problems }
}
