import { z } from 'astro/zod'
import { advice, card, overrides, program } from './advice.ts'
import { replyCode, slug, statusCode } from './code.ts'
import { comparison } from './comparison.ts'
import { checked, rfcSection, sources } from './source.ts'

/** The variable parts of a wording: what changes from one bounce to the next. */
export const PLACEHOLDERS = ['address', 'domain', 'host', 'ip', 'id', 'number', 'url', 'text'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** A literal form in which servers send the reply, codes apart. */
const wording = z.strictObject({
  /** The words as on the wire; variable parts as <address>, <domain>, <host>, <ip>, <id>, <number>, <url>, <text>. */
  text: z.string().min(1),
  reply: replyCode.optional(),
  status: statusCode.optional(),
  /** Who says it; empty or absent where many do. */
  servers: z.array(slug).optional(),
  /** The name of one of this entry's sources. */
  source: z.string(),
})
export type Wording = z.infer<typeof wording>

/** A well-known server reply: content/messages/550-5.1.1-user-unknown.yaml */
export const message = z.strictObject({
  ...card,
  ...overrides,
  ...advice,
  ...comparison,
  cause: slug,
  /** Other causes that a careful reader would accept. */
  also: z.array(slug).optional(),
  wordings: z.array(wording).min(1),
  program: program.optional(),
  standard: z.array(rfcSection).optional(),
  sources,
  checked,
})
export type Message = z.infer<typeof message>
