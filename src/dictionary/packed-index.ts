import type { Kind } from '../schema/kinds.ts'
import { compact } from './compact.ts'
import type { IndexEntry, IndexWording, SearchIndex } from './search-index.ts'

/** The entries of a kind, field by field: alike texts side by side compress a tenth better than records do. */
interface Columns {
  ids: string[]
  titles: string[]
  /** "2 7|11": the causes' numbers, behind the bar those of the others that are acceptable. */
  causes: string[]
  /** The texts of each message's wordings, and who says them with which codes: "550 5.1.1 postfix+sendmail" */
  wordings?: string[][]
  codes?: string[][]
}

/** A search index as it travels: search-index.<lang>.<hash>.json */
export interface PackedIndex extends Omit<SearchIndex, 'entries'> {
  columns: Partial<Record<Kind, Columns>>
}

function packWording({ reply = '', status = '', servers = [] }: IndexWording): string {
  return [reply, status, servers.join('+')].join(' ')
}

function unpackWording(text: string, codes = ''): IndexWording {
  const [reply, status, servers] = codes.split(' ').map((part) => part || undefined)
  return compact({ text, reply, status, servers: servers?.split('+') })
}

function packColumns(entries: readonly IndexEntry[], numberOf: (cause: string) => number): Columns {
  const numbers = (causes: readonly string[]) => causes.map(numberOf).join(' ')
  const columns: Columns = {
    ids: entries.map(({ id }) => id),
    titles: entries.map(({ title }) => title),
    causes: entries.map(({ causes, also }) => numbers(causes) + (also?.length ? `|${numbers(also)}` : '')),
  }
  if (entries.some(({ wordings }) => wordings)) {
    columns.wordings = entries.map(({ wordings = [] }) => wordings.map(({ text }) => text))
    columns.codes = entries.map(({ wordings = [] }) => wordings.map(packWording))
  }
  return columns
}

function unpackColumns(kind: Kind, columns: Columns, causeIds: readonly string[]): IndexEntry[] {
  const causesOf = (numbers: string) => numbers.split(' ').map((number) => causeIds[Number(number)] ?? '')
  return columns.ids.map((id, place) => {
    const [causes = '', also] = (columns.causes[place] ?? '').split('|')
    return compact<IndexEntry>({
      kind,
      id,
      title: columns.titles[place] ?? '',
      causes: causes ? causesOf(causes) : [],
      also: also === undefined ? undefined : causesOf(also),
      wordings: columns.wordings?.[place]?.map((text, number) =>
        unpackWording(text, columns.codes?.[place]?.[number]),
      ),
    } as IndexEntry)
  })
}

/** A search index in the form in which it travels; throws where an entry names a cause that is not in it. */
export function packIndex({ entries, ...rest }: SearchIndex): PackedIndex {
  const causeIds = Object.keys(rest.causeWords)
  const columns: PackedIndex['columns'] = {}
  const numberOf = (cause: string) => {
    const number = causeIds.indexOf(cause)
    if (number < 0) throw new Error(`an entry names a cause "${cause}" that has no words`)
    return number
  }
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    columns[kind] = packColumns(ofKind, numberOf)
  }
  return { ...rest, columns }
}

/** The search index that was packed; its entries stand by kind. */
export function unpackIndex({ columns, ...rest }: PackedIndex): SearchIndex {
  const causeIds = Object.keys(rest.causeWords)
  const entries = Object.entries(columns).flatMap(([kind, ofKind]) =>
    unpackColumns(kind as Kind, ofKind, causeIds),
  )
  return { ...rest, entries }
}
