import { z } from 'astro/zod'
import { localized } from './localized.ts'

/** A command that an admin runs, what it answers, and what that means. */
export const command = z.strictObject({
  /** As it is typed: "dig +short MX example.com" */
  run: z.string().min(2),
  /** What it printed when it was tried, to the letter; several lines where it did. */
  prints: z.string().min(1),
  means: localized,
})
export type Command = z.infer<typeof command>

/** What the page of a cause tells beyond its advice. */
export const causeDepth = {
  /** How it shows: where in a notice, by which codes and words, at which moment of the session. */
  shows: localized.optional(),
  /** Commands for the checks, in their order. */
  commands: z.array(command).optional(),
  /** Whom to write to, and what to send along. */
  contact: localized.optional(),
  /** How long it usually lasts. */
  lasts: localized.optional(),
}

/** What the page of a code tells beyond its meaning; inline Markdown is allowed. */
export const codeDepth = {
  /** When a server sends it: at which command, in which situation. */
  when: localized.optional(),
  /** What senders make of it in practice, where they do otherwise than the standard says included. */
  practice: localized.optional(),
  /** Where it comes from, where that explains it. */
  history: localized.optional(),
}

/** What the page of a server tells senders beyond its peculiarities. */
export const serverDepth = {
  /** How its bounces look, so that one knows them. */
  bounces: localized.optional(),
  /** A bounce as it sends it, shortened, with example addresses. */
  example: z.string().min(20).optional(),
  /** What it asks of senders today. */
  asks: z.array(localized).min(2).optional(),
  /** How to get unblocked, step by step. */
  unblock: z.array(localized).min(2).optional(),
}
