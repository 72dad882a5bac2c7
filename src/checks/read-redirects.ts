import { isNode, LineCounter, parseDocument } from 'yaml'
import { type ContentFile, fieldName } from '../schema/parse-content.ts'
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
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line } = counter.linePos(error.pos[0])
    return { list: [], problems: [problemInFile(REDIRECTS, `is not valid YAML: ${error.message}`, line)] }
  }
  const lineOf = (index: PropertyKey | undefined) => {
    const node = document.getIn([index], true)
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1
  }
  const result = redirects.safeParse(document.toJS() ?? [])
  if (result.success)
    return { list: result.data.map((one, index) => ({ ...one, line: lineOf(index) })), problems: [] }
  const problems = result.error.issues.map(({ path, message }) => ({
    ...problemInFile(REDIRECTS, message, lineOf(path[0])),
    field: fieldName(path),
  }))
  return { list: [], problems }
}
