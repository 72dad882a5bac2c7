import type { Localized } from '../schema/localized.ts'
import type { ParsedFile } from '../schema/parse-content.ts'

/** A text in both languages and where it stands. */
export interface Leaf extends Localized {
  file: ParsedFile
  path: readonly PropertyKey[]
  /** The name of its field, list positions apart: "steps" of steps[0], "difference" of lookalikes[0].difference */
  name: string
}

function isLocalized(value: object): value is Localized {
  return 'en' in value && 'ko' in value && typeof value.en === 'string' && typeof value.ko === 'string'
}

function* leavesBelow(value: unknown, path: readonly PropertyKey[], file: ParsedFile): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) return
  if (isLocalized(value)) {
    const name = String(path.findLast((key) => typeof key === 'string') ?? '')
    yield { en: value.en, ko: value.ko, file, path, name }
    return
  }
  const isList = Array.isArray(value)
  for (const [key, child] of Object.entries(value)) {
    yield* leavesBelow(child, [...path, isList ? Number(key) : key], file)
  }
}

/** Every text of every entry, in the order of the files. */
export function leavesOf(parsed: readonly ParsedFile[]): Leaf[] {
  return parsed.flatMap((file) => [...leavesBelow(file.data, [], file)])
}

/** The fields of the answer card and of lists: short, without markup. */
export const CARD_FIELDS: ReadonlySet<string> = new Set(['title', 'summary', 'now', 'name'])
