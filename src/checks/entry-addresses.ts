import { entryPath } from '../dictionary/path.ts'
import { statusesOf } from '../dictionary/status-class.ts'
import { statusClass } from '../schema/code.ts'
import type { EntryData } from '../schema/content.ts'
import type { ParsedFile } from '../schema/parse-content.ts'
import { isRegistry } from '../schema/registries.ts'

/** The pages that are no entries. */
export const FIXED_PAGES = ['/', '/codes/', '/causes/', '/servers/', '/guide/', '/about/'] as const

/** The addresses of an entry file: "/causes/mailbox-full/"; of an enhanced status code, those of its classes. */
export function addressesOf({ kind, id, data }: ParsedFile): string[] {
  if (isRegistry(kind)) return []
  if (kind !== 'status') return [entryPath({ kind, id })]
  const concrete = data
    ? statusesOf(id, data as EntryData<'status'>).map((status) => status.id)
    : // Which classes a faulty file means is not known: no reference to it is to blame.
      statusClass.options.map((digit) => id.replace('x', digit))
  return concrete.map((code) => entryPath({ kind, id: code }))
}

/** The addresses of all entries, of those with faults too. */
export function allAddresses(parsed: readonly ParsedFile[]): Set<string> {
  return new Set(parsed.flatMap(addressesOf))
}
