import type { TitledEntry, TitledIndex } from '../dictionary/search-index.ts'
import { type CodeForm, codeForm } from './code-form.ts'

/** As many neighbours as a reader takes in at a glance. */
const NEAREST_MAX = 6

// Bands of distance, wider than any distance within one (subject and detail have three digits at most).
const SAME_CLASS = 1e3
const OTHER_CLASS = 2e3
const OTHER_SUBJECT = 3e3

function sameSubject(from: CodeForm, to: CodeForm): number {
  const apart = Math.abs(from.detail - to.detail)
  if (apart === 0) return 0
  return apart + (from.class === to.class ? SAME_CLASS : OTHER_CLASS)
}

function otherSubject(from: CodeForm, to: CodeForm): number {
  if (from.class !== to.class) return Number.POSITIVE_INFINITY
  if (from.kind === 'reply') {
    return OTHER_SUBJECT + Math.abs(from.subject * 10 + from.detail - to.subject * 10 - to.detail)
  }
  // x.0.0 names the class and nothing else: true of every code of that class.
  return to.subject + to.detail === 0 ? OTHER_SUBJECT : Number.POSITIVE_INFINITY
}

function distance(from: CodeForm, to: CodeForm): number {
  if (from.kind !== to.kind) {
    // "441" is often 4.4.1 with the dots left out; 5.5.0 is never 550.
    const dotless = from.kind === 'reply' && from.class === to.class && from.subject === to.subject
    return dotless && from.detail === to.detail ? 0 : Number.POSITIVE_INFINITY
  }
  return from.subject === to.subject ? sameSubject(from, to) : otherSubject(from, to)
}

/**
 * The entries nearest to a code, itself left out, at most six: its twins in the other classes, then those of the
 * same subject, the same class first. Empty where the text is no code.
 */
export function nearestCodes(code: string, index: TitledIndex): TitledEntry[] {
  const from = codeForm(code)
  if (!from) return []
  return index.entries
    .flatMap((entry) => {
      const form = entry.kind === 'status' || entry.kind === 'reply' ? codeForm(entry.id) : null
      const apart = form && entry.id !== code ? distance(from, form) : Number.POSITIVE_INFINITY
      return Number.isFinite(apart) ? [{ entry, apart }] : []
    })
    .sort((a, b) => a.apart - b.apart)
    .slice(0, NEAREST_MAX)
    .map(({ entry }) => entry)
}
