import { z } from 'astro/zod'

/** Phrases that betray something in a pasted text, by language (ISO 639-1), in lower case. */
export const wordsByLanguage = z.record(
  z.string().regex(/^[a-z]{2}$/, 'write a two-letter language'),
  z.array(z.string().min(2)).min(1),
)
