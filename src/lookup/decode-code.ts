import type { CodeTexts, DigitTexts } from '../dictionary/code-texts.ts'
import { codeForm } from './code-form.ts'

/** A place of a code and what it means by itself. */
export interface DecodedPart {
  /** As it stands in the code: "5", "12" */
  digits: string
  title: string
  meaning: string
}

/** What a code says by its form alone, in the language of the texts. */
export interface DecodedCode {
  kind: 'reply' | 'status'
  class: DecodedPart
  /** The middle number of an enhanced status code; null for a reply code. */
  subject: DecodedPart | null
}

function partOf(table: DigitTexts, digits: string): DecodedPart | null {
  const part = table[digits] ?? table.other
  return part ? { digits, title: part.title, meaning: part.meaning } : null
}

/** Reads a well-formed code that need not have a page, "5.9.3" or "599"; null for anything else. */
export function decodeCode(code: string, texts: CodeTexts): DecodedCode | null {
  const form = codeForm(code)
  if (!form) return null
  const place = partOf(form.kind === 'status' ? texts.statusClasses : texts.replyClasses, form.class)
  if (!place) return null
  const subject = form.kind === 'status' ? partOf(texts.subjects, String(form.subject)) : null
  return { kind: form.kind, class: place, subject }
}
