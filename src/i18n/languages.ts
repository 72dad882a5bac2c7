/** The languages of the site, the default first. */
export const LANGUAGES = ['en', 'ko'] as const
export type Lang = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Lang = 'en'

/** The names by which speakers know their own language. */
export const LANGUAGE_NAMES: Record<Lang, string> = { en: 'English', ko: '한국어' }

/** Whether the site speaks a language (ISO 639-1). */
export function isLang(lang: string): lang is Lang {
  return (LANGUAGES as readonly string[]).includes(lang)
}
