import { z } from 'astro/zod'
import { actor, card, outcome, program, resend, stop } from './advice.ts'
import { comparison } from './comparison.ts'
import { causeDepth } from './depth.ts'
import { localized } from './localized.ts'
import { checked, rfcSection, sources } from './source.ts'
import { wordsByLanguage } from './words.ts'

/** Coarse groups of causes. */
export const GROUPS = [
  'recipient',
  'quota',
  'routing',
  'relay',
  'server',
  'volume',
  'size',
  'sender',
  'reputation',
  'content',
  'protocol',
  'none',
] as const

/** Why mail fails: content/causes/mailbox-full.yaml. Its advice holds for every entry that names it. */
export const cause = z.strictObject({
  ...card,
  group: z.enum(GROUPS),
  outcome,
  actor,
  stop,
  resend,
  now: localized,
  steps: z.array(localized).min(2).max(5),
  checks: z.array(localized).min(2),
  program,
  ...causeDepth,
  /** Words and phrases that betray it, by language (ISO 639-1), in lower case. */
  words: wordsByLanguage,
  /** Pages to which its replies link, in whatever language they are: 'google.com/p=nosuchuser', a host and what follows. */
  helpPages: z
    .array(
      z
        .string()
        .regex(
          /^[a-z\d-]+(?:\.[a-z\d-]+)+\/[^\sA-Z]*$/,
          'write a host and a part of the rest, in lower case',
        ),
    )
    .optional(),
  ...comparison,
  standard: z.array(rfcSection).optional(),
  sources: sources.optional(),
  checked,
})
export type Cause = z.infer<typeof cause>
