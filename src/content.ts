import { type CollectionKey, getCollection } from 'astro:content'
import type { Content } from './schema/content.ts'
import { KINDS, type Kind } from './schema/kinds.ts'

async function records<K extends CollectionKey>(collection: K) {
  const entries = await getCollection(collection)
  // Files come in the order of the disk, which differs from machine to machine.
  return Object.fromEntries(entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => [id, data]))
}

/** The content as Astro's collections hold it; throws where the code parts are missing. */
export async function loadContent(): Promise<Content> {
  const kinds = Object.keys(KINDS) as Kind[]
  const entries = await Promise.all(kinds.map(async (kind) => [kind, await records(kind)]))
  const codeParts = (await records('codeParts'))['code-parts']
  if (!codeParts) throw new Error('content/registries/code-parts.yaml is missing')
  return { ...Object.fromEntries(entries), codeParts }
}
