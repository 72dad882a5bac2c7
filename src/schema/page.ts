import { z } from 'astro/zod'

/** The head of a long text: content/pages/guide.en.md */
export const page = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** The page begins with the chart of first aid. */
  firstAid: z.literal(true).optional(),
})
export type Page = z.infer<typeof page>
