import type { z } from 'astro/zod'
import type { CodeParts } from './code-parts.ts'
import type { KINDS, Kind } from './kinds.ts'

/** An entry of a kind as its schema returns it. */
export type EntryData<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>

/** All validated content: by kind, then by id (the file's name without its extension). */
export type Content = { [K in Kind]: Record<string, EntryData<K>> } & { codeParts: CodeParts }
