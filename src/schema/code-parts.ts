import { z } from 'astro/zod'
import { localized } from './localized.ts'

const part = z.strictObject({ title: localized, meaning: localized })

/** What each place of a code means by itself: content/registries/code-parts.yaml */
export const codeParts = z.strictObject({
  /** First digit of a reply code, RFC 5321 section 4.2.1. */
  replyClasses: z.strictObject({ '2': part, '3': part, '4': part, '5': part }),
  /** Second digit of a reply code, RFC 5321 section 4.2.1. */
  replyCategories: z.strictObject({ '0': part, '1': part, '2': part, '5': part, other: part }),
  /** Class of an enhanced status code, RFC 3463 section 3.1. */
  statusClasses: z.strictObject({ '2': part, '4': part, '5': part }),
  /** Subject of an enhanced status code, RFC 3463 section 3. */
  subjects: z.strictObject({
    '0': part,
    '1': part,
    '2': part,
    '3': part,
    '4': part,
    '5': part,
    '6': part,
    '7': part,
    other: part,
  }),
})
export type CodeParts = z.infer<typeof codeParts>
/** One place of a code and its meaning. */
export type CodePart = z.infer<typeof part>
