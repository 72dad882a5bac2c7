import { z } from 'astro/zod'
import { entryRef } from './code.ts'
import { localized } from './localized.ts'

/** The chart of first aid, in the order in which a reader compares: content/registries/first-aid.yaml */
export const firstAid = z
  .array(
    z.strictObject({
      /** What the reader sees. */
      symptom: localized,
      /** Words or codes of a notice that show it, to the letter. */
      signs: z.array(z.string()).min(1),
      /** The page that helps. */
      to: entryRef,
    }),
  )
  .min(5)
export type FirstAid = z.infer<typeof firstAid>
