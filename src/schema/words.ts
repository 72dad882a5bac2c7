import { z } from 'astro/zod'

/** The language of code words and set phrases that a program or service prints in any language: ISO 639-2, none. */
export const CODE_WORDS = 'zxx'

/** Phrases that betray something in a pasted text, by language (ISO 639-1, or zxx for code words), in lower case. */
export const wordsByLanguage = z.record(
  z.string().regex(/^(?:[a-z]{2}|zxx)$/, 'write a two-letter language, or zxx for code words'),
  z.array(z.string().min(2)).min(1),
)
