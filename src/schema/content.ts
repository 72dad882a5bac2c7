import type { z } from 'astro/zod'
import type { KINDS, Kind } from './kinds.ts'
import type { REGISTRIES, Registry } from './registries.ts'

/** An entry of a kind as its schema returns it. */
export type EntryData<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>

/** All validated content: entries by kind, then by id (the file's name without its extension); and the tables. */
export type Content = { [K in Kind]: Record<string, EntryData<K>> } & {
  [R in Registry]: z.output<(typeof REGISTRIES)[R]['schema']>
}
