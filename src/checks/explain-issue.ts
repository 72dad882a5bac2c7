import type { z } from 'astro/zod'
import { nearestName, suggestion } from './nearest-name.ts'

/** What is wrong at a place of an entry. */
interface Explained {
  path: readonly PropertyKey[]
  message: string
}

const LANGUAGES: Record<string, { name: string; other: string }> = {
  en: { name: 'English', other: 'ko' },
  ko: { name: 'Korean', other: 'en' },
}
/** As much of a sentence as tells which one is meant. */
const QUOTED_MAX = 60

// The value at a path of plain data; undefined where there is none.
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  )
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `"${text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX - 1)}…` : text}"`
}

function missing(data: unknown, path: readonly PropertyKey[]): string {
  const language = LANGUAGES[String(path.at(-1))]
  if (!language) return 'missing'
  const original = valueAt(data, [...path.slice(0, -1), language.other])
  return typeof original === 'string'
    ? `missing; write the ${language.name} of ${quote(original)}`
    : 'missing'
}

function notAmong(input: unknown, values: readonly unknown[]): string {
  const known = values.map(String)
  const nearest = nearestName(String(input), known)
  return `is ${quote(input)}; ${nearest ? `did you mean "${nearest}"?` : `write one of ${known.join(', ')}`}`
}

/** What an author calls the types of YAML. */
const TYPES: Record<string, string> = {
  string: 'text',
  array: 'list',
  object: 'block of fields',
  null: 'nothing',
}

function typeOf(value: unknown): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return TYPES[type] ?? type
}

function messageOf(issue: z.core.$ZodIssue, data: unknown, input: unknown): string {
  // A key with nothing behind it is null.
  if (input === undefined || input === null) return missing(data, issue.path)
  switch (issue.code) {
    case 'invalid_value':
      return notAmong(input, issue.values)
    case 'invalid_type':
      return `is a ${typeOf(input)}; write a ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_union':
      return `a ${typeOf(input)} does not fit here`
    case 'invalid_format':
      return `is ${quote(input)}; ${issue.message}`
    case 'invalid_key':
      return `is no name that fits here; ${issue.issues.map(({ message }) => message).join(', ')}`
    case 'too_small':
      return Array.isArray(input) ? `has too few; write at least ${issue.minimum}` : issue.message
    case 'too_big':
      return Array.isArray(input) ? `has too many; write at most ${issue.maximum}` : issue.message
    default:
      return issue.message
  }
}

/**
 * Says what an issue of the schema means to an author; an issue about several unknown fields becomes several.
 * @param data the whole entry as read
 * @param knownKeys the keys that the schema knows at a path
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  knownKeys: (path: readonly PropertyKey[]) => string[],
): Explained[] {
  const { path } = issue
  if (issue.code !== 'unrecognized_keys')
    return [{ path, message: messageOf(issue, data, valueAt(data, path)) }]
  const known = knownKeys(path)
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: `is no known field; ${suggestion(key, known, `known here: ${known.join(', ')}`)}`,
  }))
}
