import { fieldName, type ParsedFile } from '../schema/parse-content.ts'
import type { Problem } from './rule.ts'

/** A problem of a field. */
export function problemAt(file: ParsedFile, path: readonly PropertyKey[], message: string): Problem {
  return { path: file.path, line: file.lineOf(path), field: fieldName(path), message }
}

/** A problem of a line of a file that is no entry, or of such a file as a whole. */
export function problemInFile(path: string, message: string, line = 1): Problem {
  return { path, line, field: '', message }
}
