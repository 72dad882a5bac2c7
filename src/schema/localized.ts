import { z } from 'astro/zod'

const text = z.string().trim().min(1, 'is empty; write the sentence')

/** The single text leaf of all content: the same statement in both languages, side by side. */
export const localized = z.strictObject({ en: text, ko: text })

/** A text in both languages. */
export type Localized = z.infer<typeof localized>
