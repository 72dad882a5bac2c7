import { z } from 'astro/zod'

/** The head of a long text: content/pages/guide.en.md */
export const page = z.strictObject({ title: z.string().min(1), description: z.string().min(1) })
export type Page = z.infer<typeof page>
