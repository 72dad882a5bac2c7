import { z } from 'astro/zod'

/** The part of JSON Schema that says where keys may stand. */
interface KeySchema {
  properties?: Record<string, KeySchema>
  /** The keys of a record, where they are few. */
  propertyNames?: { enum?: string[] }
  items?: KeySchema
  additionalProperties?: KeySchema | boolean
}

function below(schema: KeySchema | undefined, key: PropertyKey): KeySchema | undefined {
  if (typeof key === 'number') return schema?.items
  const additional = schema?.additionalProperties
  return schema?.properties?.[String(key)] ?? (typeof additional === 'object' ? additional : undefined)
}

/** A function that names the keys which a schema knows at a path; none where anything may stand. */
export function knownKeysOf(schema: z.ZodType): (path: readonly PropertyKey[]) => string[] {
  // Zod's own structure is not public; its JSON Schema is.
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as KeySchema
  return (path) => {
    const here = path.reduce<KeySchema | undefined>(below, root)
    return here?.propertyNames?.enum ?? Object.keys(here?.properties ?? {})
  }
}
