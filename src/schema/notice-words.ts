import { z } from 'astro/zod'
import { wordsByLanguage } from './words.ts'

/** What the notices of mail programs say whatever the reason: content/registries/notice-words.yaml */
export const noticeWords = z.strictObject({
  /** The mail is not lost yet: the server goes on trying. */
  stillTrying: wordsByLanguage,
  /** Courtesies behind a reply, which say nothing of its reason. */
  courtesy: wordsByLanguage,
})
export type NoticeWords = z.infer<typeof noticeWords>
