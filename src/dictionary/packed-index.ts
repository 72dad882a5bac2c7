import { alikeInOrder } from './alike.ts'
import { compact } from './compact.ts'
import { packLines, packLists, unpackLines, unpackLists } from './lines.ts'
import { markId, readMarkedId } from './marked-id.ts'
import type { IndexEntry, IndexKind, IndexWording, SearchIndex } from './search-index.ts'

/** The entries of a kind, field by field, a line each: alike texts side by side compress a tenth better than records do. */
interface Columns {
  /**
   * "-user-unknown" is 550-5.1.1-user-unknown where 550 and 5.1.1 are the codes of its first wording; "-" and "+" stand
   * for ids whose words are marked in it (marked-id.ts).
   */
  ids: string
  /** "2 7|11": the causes' numbers, behind the bar those of the others that are acceptable. */
  causes: string
  /** The wordings of each message; of each wording its codes, "550 5.1.1". */
  wordings?: string
  codes?: string
}

/** What finds an entry as it travels, without anything that is only shown: search-index.<hash>.json */
export interface PackedIndex {
  columns: Partial<Record<IndexKind, Columns>>
  /** By cause. */
  causeWords: string
  stillTrying: string
  courtesy: string
  /** By server. */
  hosts: string
}

// "550-5.1.1", with which the ids of messages with these codes begin; empty where there are none.
function idStart({ reply, status }: Partial<IndexWording> = {}): string {
  return [reply, status].filter(Boolean).join('-')
}

function packId({ id, wordings }: IndexEntry): string {
  const start = idStart(wordings?.[0])
  return start && id.startsWith(`${start}-`) ? id.slice(start.length) : id
}

/** What is left of an id whose words are marked in the first wording, behind codes or alone. */
const MARKED_BEHIND_CODES = '-'
const MARKED = '+'

// The id as it travels, and the texts of the entry's wordings.
function packMessage(entry: IndexEntry): { id: string; texts: string[] } {
  const id = packId(entry)
  const [first = '', ...others] = (entry.wordings ?? []).map(({ text }) => text)
  const isBehind = id.startsWith('-')
  const marked = markId(isBehind ? id.slice(1) : id, first)
  if (marked === null) return { id, texts: [first, ...others] }
  return { id: isBehind ? MARKED_BEHIND_CODES : MARKED, texts: [marked, ...others] }
}

function unpackId(id: string, marked: string, first: IndexWording | undefined): string {
  if (id === MARKED) return marked
  if (id === MARKED_BEHIND_CODES) return `${idStart(first)}-${marked}`
  return id.startsWith('-') ? idStart(first) + id : id
}

function packColumns(entries: readonly IndexEntry[], numberOf: (cause: string) => number): Columns {
  const numbers = (causes: readonly string[]) => causes.map(numberOf).join(' ')
  const packed = entries.map(packMessage)
  const columns: Columns = {
    ids: packLines(packed.map(({ id }) => id)),
    causes: entries
      .map(({ causes, also }) => numbers(causes) + (also?.length ? `|${numbers(also)}` : ''))
      .join('\n'),
  }
  if (entries.some(({ wordings }) => wordings)) {
    const said = entries.flatMap(({ wordings = [] }) => wordings)
    columns.wordings = packLists(packed.map(({ texts }) => texts))
    columns.codes = said.map(({ reply = '', status = '' }) => `${reply} ${status}`).join('\n')
  }
  return columns
}

// Each message's wordings: their codes stand in the order of all.
function unpackWordings({ wordings = '', codes = '' }: Columns): IndexWording[][] {
  const codeLines = codes.split('\n')
  let next = 0
  return unpackLists(wordings).map((texts) =>
    texts.map((text) => {
      const [reply, status] = codeLines[next++]?.split(' ') ?? []
      return compact<IndexWording>({
        text,
        reply: reply || undefined,
        status: status || undefined,
      } as IndexWording)
    }),
  )
}

function unpackColumns(kind: IndexKind, columns: Columns, causeIds: readonly string[]): IndexEntry[] {
  const causesOf = (numbers: string) => numbers.split(' ').map((number) => causeIds[Number(number)] ?? '')
  const causeLines = columns.causes.split('\n')
  const said = columns.wordings === undefined ? [] : unpackWordings(columns)
  return unpackLines(columns.ids).map((id, place) => {
    const [causes, also] = (causeLines[place] ?? '').split('|')
    const [first, ...others] = said[place] ?? []
    const told = readMarkedId(first?.text ?? '')
    const wordings = first && [{ ...first, text: told.text }, ...others]
    return compact<IndexEntry>({
      kind,
      id: unpackId(id, told.id, first),
      causes: causes ? causesOf(causes) : [],
      also: also === undefined ? undefined : causesOf(also),
      wordings,
    } as IndexEntry)
  })
}

/**
 * A search index in the form in which it travels, without marks and help pages, which come with the words of other
 * languages; throws where an entry names a cause that is not in it.
 */
export function packIndex({ entries, causeWords, stillTrying, courtesy, hosts }: SearchIndex): PackedIndex {
  const idsOf = (kind: IndexKind) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
  const causeIds = idsOf('cause')
  const numberOf = (cause: string) => {
    const number = causeIds.indexOf(cause)
    if (number < 0) throw new Error(`an entry names a cause "${cause}" that the index does not hold`)
    return number
  }
  const columns: PackedIndex['columns'] = {}
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    columns[kind] = packColumns(ofKind, numberOf)
  }
  return {
    causeWords: packLists(causeIds.map((id) => alikeInOrder(causeWords[id] ?? []))),
    columns,
    stillTrying: packLines(stillTrying),
    courtesy: packLines(courtesy),
    hosts: packLists(idsOf('server').map((id) => hosts[id])),
  }
}

/** The search index that was packed; its entries stand by kind. */
export function unpackIndex({ columns, ...rest }: PackedIndex): SearchIndex {
  const idsOf = (kind: IndexKind) => unpackLines(columns[kind]?.ids ?? '')
  const causeIds = idsOf('cause')
  const [causeWords, hosts] = [rest.causeWords, rest.hosts].map(unpackLists)
  return {
    entries: Object.entries(columns).flatMap(([kind, ofKind]) =>
      unpackColumns(kind as IndexKind, ofKind, causeIds),
    ),
    causeWords: Object.fromEntries(causeIds.map((id, place) => [id, causeWords?.[place] ?? []])),
    stillTrying: unpackLines(rest.stillTrying),
    courtesy: unpackLines(rest.courtesy),
    marks: {},
    helpPages: {},
    hosts: Object.fromEntries(
      idsOf('server').flatMap((id, place) => (hosts?.[place]?.length ? [[id, hosts[place]]] : [])),
    ),
  }
}
