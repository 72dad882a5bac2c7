import { type CollectionKey, getCollection } from 'astro:content'
import type { Content } from './schema/content.ts'
import { KINDS, type Kind } from './schema/kinds.ts'
import { REGISTRIES, type Registry } from './schema/registries.ts'

async function records<K extends CollectionKey>(collection: K) {
  const entries = await getCollection(collection)
  // Files come in the order of the disk, which differs from machine to machine.
  return Object.fromEntries(entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => [id, data]))
}

async function table(name: Registry) {
  const [entry] = await getCollection(name)
  if (!entry) throw new Error(`${REGISTRIES[name].file} is missing`)
  return [name, entry.data]
}

/** The content as Astro's collections hold it; throws where a table is missing. */
export async function loadContent(): Promise<Content> {
  const kinds = Object.keys(KINDS) as Kind[]
  const entries = await Promise.all(kinds.map(async (kind) => [kind, await records(kind)]))
  const tables = await Promise.all(Object.keys(REGISTRIES).map((name) => table(name as Registry)))
  return Object.fromEntries([...entries, ...tables])
}
