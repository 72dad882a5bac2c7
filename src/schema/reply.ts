import { z } from 'astro/zod'
import { advice, card, overrides, program } from './advice.ts'
import { slug } from './code.ts'
import { comparison } from './comparison.ts'
import { codeDepth } from './depth.ts'
import { checked, rfcSection, sources } from './source.ts'

/** A reply code, RFC 5321 section 4.2: content/replies/550.yaml */
export const reply = z.strictObject({
  ...card,
  ...overrides,
  ...advice,
  ...codeDepth,
  ...comparison,
  /** Defined by an RFC, listed by IANA beside an enhanced code only, in a draft only, or merely seen. */
  standing: z.enum(['defined', 'listed', 'draft', 'observed']),
  /** The SMTP commands that it answers, as on the wire; `connection` for the greeting, `any` for all. */
  commands: z.array(z.string()).min(1),
  /** The causes that it usually carries, the most common first. */
  causes: z.array(slug).min(1),
  program: program.optional(),
  standard: z.array(rfcSection).optional(),
  sources: sources.optional(),
  checked,
})
export type Reply = z.infer<typeof reply>
