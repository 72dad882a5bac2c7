import { asked } from './asked.ts'
import { codeParts } from './code-parts.ts'
import { firstAid } from './first-aid.ts'
import type { Kind } from './kinds.ts'
import { noticeWords } from './notice-words.ts'

/** The tables of content/registries/ that the site reads as a whole: file and schema. */
export const REGISTRIES = {
  asked: { file: 'content/registries/asked.yaml', schema: asked },
  codeParts: { file: 'content/registries/code-parts.yaml', schema: codeParts },
  firstAid: { file: 'content/registries/first-aid.yaml', schema: firstAid },
  noticeWords: { file: 'content/registries/notice-words.yaml', schema: noticeWords },
} as const

/** The name of such a table. */
export type Registry = keyof typeof REGISTRIES

/** Whether something is a table and no entry. */
export function isRegistry(kind: Kind | Registry): kind is Registry {
  return Object.hasOwn(REGISTRIES, kind)
}
