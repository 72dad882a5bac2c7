import type { Content } from './content.ts'
import { KINDS, type Kind } from './kinds.ts'
import { readYaml } from './read-yaml.ts'
import { isRegistry, REGISTRIES, type Registry } from './registries.ts'

/** A file under content/: its path with forward slashes from the project's root, and its text. */
export interface ContentFile {
  path: string
  text: string
}

/** Something wrong at a place of a file; `line` counts from 1, `field` is written as steps[0].ko */
export interface Fault {
  field: string
  line: number
  message: string
}

/** A YAML file of content/, read and held against its schema. */
export interface ParsedFile extends ContentFile {
  kind: Kind | Registry
  id: string
  /** Undefined where the file does not fit its schema. */
  data: unknown
  faults: Fault[]
  /** The line at which a field starts; the nearest enclosing field's where it is absent. */
  lineOf(path: readonly PropertyKey[]): number
}

const FOLDERS = new Map<string, Kind>(
  Object.entries(KINDS).map(([kind, { folder }]) => [folder, kind as Kind]),
)
const TABLES = new Map<string, Registry>(
  Object.entries(REGISTRIES).map(([name, { file }]) => [file, name as Registry]),
)

/** The kind and id that a path stands for, or null where it is no entry: content/causes/mailbox-full.yaml */
export function entryOfPath(path: string): { kind: ParsedFile['kind']; id: string } | null {
  const table = TABLES.get(path)
  if (table) return { kind: table, id: table }
  const [root, folder, file, ...rest] = path.split('/')
  const kind = FOLDERS.get(folder ?? '')
  if (root !== 'content' || !kind || !file?.endsWith('.yaml') || rest.length > 0) return null
  return { kind, id: file.slice(0, -'.yaml'.length) }
}

/** The schema of a kind of entry or of a table. */
export function schemaOf(kind: ParsedFile['kind']) {
  return isRegistry(kind) ? REGISTRIES[kind].schema : KINDS[kind].schema
}

/** A path of keys as an author reads it: steps[0].ko */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name ? `${name}.${String(key)}` : String(key)
  }, '')
}

/** Reads one file and holds it against the schema of its kind; never throws. */
export function parseFile(file: ContentFile, kind: ParsedFile['kind'], id: string): ParsedFile {
  const { value, faults: unreadable, lineOf } = readYaml(file.text)
  const faults: Fault[] = unreadable.map((fault) => ({ field: '', ...fault }))
  if (faults.length > 0) return { ...file, kind, id, data: undefined, faults, lineOf }
  const result = schemaOf(kind).safeParse(value)
  if (result.success) return { ...file, kind, id, data: result.data, faults, lineOf }
  for (const issue of result.error.issues) {
    faults.push({ field: fieldName(issue.path), line: lineOf(issue.path), message: issue.message })
  }
  return { ...file, kind, id, data: undefined, faults, lineOf }
}

/** Reads all YAML files of content/; what is no entry (long texts, guides, lists) is left out. */
export function parseFiles(files: readonly ContentFile[]): ParsedFile[] {
  return files.flatMap((file) => {
    const entry = entryOfPath(file.path)
    return entry ? [parseFile(file, entry.kind, entry.id)] : []
  })
}

/** The content made of the files that fit their schemas; the tables must be among them. */
export function contentOf(parsed: readonly ParsedFile[]): Content {
  const content = { reply: {}, status: {}, message: {}, cause: {}, server: {} } as Content
  for (const { kind, id, data } of parsed) {
    if (data === undefined) continue
    if (isRegistry(kind)) Object.assign(content, { [kind]: data })
    else Object.assign(content[kind], { [id]: data })
  }
  return content
}
