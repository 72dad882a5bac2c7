import { z } from 'astro/zod'
import { actor, outcome, program, resend, stop } from './advice.ts'
import { replyCode, slug, statusCode } from './code.ts'
import { causeDepth, codeDepth, serverDepth } from './depth.ts'
import { localized } from './localized.ts'
import { checked, rfcSection, source } from './source.ts'
import { wordsByLanguage } from './words.ts'

/** Of the form of the twins: grows by a minor number with a new field, by a major one where a field goes or changes. */
export const TWIN_VERSION = '1.2'

const path = z.string().regex(/^\/(?:[a-z0-9.-]+\/)+$/)

const shared = {
  version: z.literal(TWIN_VERSION),
  /** The page, language-neutral: "/550/"; Korean below "/ko/". */
  path,
  title: localized,
  summary: localized,
  standard: z.array(rfcSection),
  sources: z.array(source),
  checked,
}

const answer = z.strictObject({ outcome, actor, stop, resend, now: localized, program })

/** Texts may hold inline Markdown: `code`, [link](/550/). */
const advice = {
  answer,
  steps: z.array(localized),
  checks: z.array(localized),
  lookalikes: z.array(z.strictObject({ path, difference: localized })),
  misreadings: z.array(localized),
}

const wording = z.strictObject({
  text: z.string(),
  reply: replyCode.optional(),
  status: statusCode.optional(),
  servers: z.array(slug),
  source,
})

/** The twin of a code's or a server reply's page. */
const entryTwin = z.strictObject({
  ...shared,
  ...advice,
  kind: z.enum(['reply', 'status', 'message']),
  id: z.string(),
  codes: z.strictObject({ reply: replyCode.optional(), status: statusCode.optional() }),
  ...codeDepth,
  causes: z.array(slug),
  wordings: z.array(wording),
  vendorMeanings: z.array(z.strictObject({ server: slug, meaning: localized })),
  commands: z.array(z.string()),
  standing: z.string().nullable(),
  registeredName: z.string().nullable(),
})

/** The twin of a cause's page. */
const causeTwin = z.strictObject({
  ...shared,
  ...advice,
  kind: z.literal('cause'),
  id: slug,
  group: z.string(),
  ...causeDepth,
  words: wordsByLanguage,
  /** Pages to which its replies link, each a host and a part of what follows. */
  helpPages: z.array(z.string()),
  /** Paths of the codes and of the server replies that carry it. */
  codes: z.array(path),
  replies: z.array(path),
})

/** The twin of a server's page. */
const serverTwin = z.strictObject({
  ...shared,
  kind: z.literal('server'),
  id: slug,
  serverKind: z.string(),
  country: z.string().nullable(),
  peculiarities: z.array(localized),
  ...serverDepth,
  links: z.array(z.strictObject({ kind: z.string(), url: z.string() })),
  hosts: z.array(z.string()),
  marks: z.array(z.string()),
  replies: z.array(path),
})

/** What a program reads instead of a page: /550.json, /causes/mailbox-full.json */
export const twin = z.discriminatedUnion('kind', [entryTwin, causeTwin, serverTwin])
export type Twin = z.output<typeof twin>

/** All of them: /dictionary.json */
export const dictionary = z.strictObject({
  version: z.literal(TWIN_VERSION),
  licence: z.literal('CC-BY-4.0'),
  entries: z.array(twin),
})
export type Dictionary = z.output<typeof dictionary>

/** The JSON Schema of the dictionary; that of one twin is its `entries.items`. */
export function dictionarySchema(): unknown {
  return z.toJSONSchema(dictionary, { io: 'output', unrepresentable: 'any' })
}
