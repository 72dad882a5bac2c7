import { PLACEHOLDERS } from '../schema/message.ts'

/** A stretch of a wording: literal, or the name of a variable part. */
export interface WordingPart {
  text: string
  variable: boolean
}

// Rejected: <address>... spam
const VARIABLE = new RegExp(`<(${PLACEHOLDERS.join('|')})>`)

/** A wording taken apart into literal text and variable parts, in order; empty stretches are left out. */
export function splitWording(text: string): WordingPart[] {
  return text
    .split(VARIABLE)
    .map((part, place) => ({ text: part, variable: place % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** A wording with its variable parts masked, for a text that is handed on: "[address]... User unknown" */
export function maskedWording(text: string): string {
  return splitWording(text)
    .map((part) => (part.variable ? `[${part.text}]` : part.text))
    .join('')
}
