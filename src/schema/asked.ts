import { z } from 'astro/zod'
import { entryRef, slug } from './code.ts'
import { localized } from './localized.ts'

/** A page that is no entry, and that a look-up finds all the same. */
const askedPage = z.strictObject({ id: slug, title: localized, summary: localized })

/** What people type who do not know the words of the field, and the pages that answer: content/registries/asked.yaml */
export const asked = z.strictObject({
  pages: z.array(askedPage),
  /** Words of a question that say nothing of its subject, in lower case. */
  ignored: z.array(z.string().trim().min(1)),
  /** Everyday names and words in any language, in lower case; by page: servers/gmail, causes/mailbox-full, guide, 5.7.1 */
  words: z.record(entryRef, z.array(z.string().trim().min(1)).min(1)),
})
export type Asked = z.infer<typeof asked>
