import { disassemble } from 'es-hangul'

/** Characters of a query that are looked at: Fuse's time grows with them, and an entry's name is shorter. */
export const QUERY_MAX = 80

// Full-width forms that Korean and Japanese input methods leave: "５．１．１"
const FULL_WIDTH = /[！-～]/g
const FULL_WIDTH_OFFSET = 0xfee0

/** What was typed, clipped and in one spelling: composed (NFC), single spaces, full-width forms narrowed. */
export function tidy(query: string): string {
  return query
    .slice(0, QUERY_MAX)
    .normalize('NFC')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text without case, accents and punctuation: "Boîte pleine!" is "boite pleine". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A folded text in single letters, Hangul syllables taken apart: 메일 is ㅁㅔㅇㅣㄹ.
 * So a syllable that is still being composed (메이) is a prefix, and a wrong letter costs one letter.
 */
export function letters(text: string): string {
  return disassemble(fold(text))
}
