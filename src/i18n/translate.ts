import type { Localized } from '../schema/localized.ts'
import type { Lang } from './languages.ts'
import { UI, type UiKey } from './ui.ts'

/** What a page needs to speak a language: fixed words, and the leaf of a localized text. */
export function translator(lang: Lang) {
  return { t: (key: UiKey): string => UI[key][lang], say: (text: Localized): string => text[lang] }
}
