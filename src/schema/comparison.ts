import { z } from 'astro/zod'
import { entryRef } from './code.ts'
import { localized } from './localized.ts'

/** A neighbour that is easily taken for this entry, and the one difference. */
export const lookalike = z.strictObject({ to: entryRef, difference: localized })
/** What is often said about this entry and is wrong, and why. */
export const misreading = localized

/** The block "look-alikes and exceptions" of an entry. */
export const comparison = {
  lookalikes: z.array(lookalike).optional(),
  misreadings: z.array(misreading).optional(),
}
