import type { Content } from '../schema/content.ts'
import { type ContentFile, contentOf, type ParsedFile, parseFiles } from '../schema/parse-content.ts'

/** Something wrong in a file of content/, and what to do about it. */
export interface Problem {
  /** From the project's root: content/causes/mailbox-full.yaml */
  path: string
  /** From 1. */
  line: number
  /** As an author reads it: steps[0].ko; empty where the whole file is meant. */
  field: string
  /** What is wrong, then what to do. */
  message: string
}

/** What rules look at. */
export interface CheckContext {
  /** Every file below content/. */
  files: readonly ContentFile[]
  /** The YAML entries among them, those that do not fit their schema included. */
  parsed: readonly ParsedFile[]
  /** The entries that fit. */
  content: Content
  /** The day on which the check runs: 2026-11-23 */
  today: string
}

/** One rule of the content, named by the defect that it finds. */
export interface Rule {
  name: string
  /** What it asks of the content, in one sentence. */
  description: string
  /** Content that breaks this rule: the proof that the rule can fail. */
  broken(): ContentFile[]
  check(context: CheckContext): Problem[]
}

/** Parses the files once for all rules. */
export function contextOf(files: readonly ContentFile[], today: string): CheckContext {
  const parsed = parseFiles(files)
  return { files, parsed, content: contentOf(parsed), today }
}
