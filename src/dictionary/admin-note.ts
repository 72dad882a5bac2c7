import type { Lang } from '../i18n/languages.ts'
import type { UiKey } from '../i18n/ui.ts'
import type { EntryPage } from './entry-page.ts'
import { maskedWording } from './wording-text.ts'

// Checks are Markdown; a note is plain text.
const plain = (text: string) => text.replace(/`([^`]*)`/g, '$1').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')

const MAX_CHECKS = 3

/** The reply as it may be handed on: its codes and constant words, every variable part masked. */
export function maskedReply(entry: EntryPage): string {
  const wording = entry.wordings[0]?.wording
  const words = wording ? maskedWording(wording.text) : ''
  return [entry.codes.reply, entry.codes.status, words].filter(Boolean).join(' ')
}

/**
 * A polite note for a mail admin, in plain text.
 * @param url the address of the entry's page
 * @param t the fixed words of that language
 */
export function adminNote(entry: EntryPage, lang: Lang, url: string, t: (key: UiKey) => string): string {
  const checks = entry.checks.slice(0, MAX_CHECKS).map((check) => `- ${plain(check[lang])}`)
  return [
    t('note.open'),
    `  ${maskedReply(entry)}`,
    entry.summary[lang],
    '',
    ...(checks.length > 0 ? [t('note.check'), ...checks, ''] : []),
    t('note.more'),
    url,
  ].join('\n')
}
