import type { Lang } from '../i18n/languages.ts'
import type { CodePart, CodeParts } from '../schema/code-parts.ts'

/** Meaning of each digit, in one language; `other` for all that have none of their own. */
export type DigitTexts = Record<string, { title: string; meaning: string }>

/** What the places of a code mean, in one language: for codes that have no page. */
export interface CodeTexts {
  statusClasses: DigitTexts
  subjects: DigitTexts
  replyClasses: DigitTexts
}

function textsOf(table: Record<string, CodePart>, lang: Lang): DigitTexts {
  return Object.fromEntries(
    Object.entries(table).map(([digit, { title, meaning }]) => [
      digit,
      { title: title[lang], meaning: meaning[lang] },
    ]),
  )
}

/** The meanings of the places of a code in one language. */
export function codeTexts({ statusClasses, subjects, replyClasses }: CodeParts, lang: Lang): CodeTexts {
  return {
    statusClasses: textsOf(statusClasses, lang),
    subjects: textsOf(subjects, lang),
    replyClasses: textsOf(replyClasses, lang),
  }
}
