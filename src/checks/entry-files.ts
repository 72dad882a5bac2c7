import type { EntryData } from '../schema/content.ts'
import type { Kind } from '../schema/kinds.ts'
import type { ParsedFile } from '../schema/parse-content.ts'

/** A file whose entry fits its schema. */
export interface EntryFile<K extends Kind> extends ParsedFile {
  kind: K
  data: EntryData<K>
}

function isOf<K extends Kind>(file: ParsedFile, kind: K): file is EntryFile<K> {
  return file.kind === kind && file.data !== undefined
}

/** The files of a kind whose entries fit their schema. */
export function entryFiles<K extends Kind>(parsed: readonly ParsedFile[], kind: K): EntryFile<K>[] {
  return parsed.filter((file) => isOf(file, kind))
}
