import { z } from 'astro/zod'
import { localized } from './localized.ts'

/** How final the refusal is; `either` where servers use both classes for it. */
export const OUTCOMES = ['permanent', 'temporary', 'either', 'success', 'none'] as const
/** Who must act. */
export const ACTORS = [
  'sender',
  'sender-admin',
  'recipient',
  'recipient-admin',
  'nobody-wait',
  'nobody',
] as const
/** The stops of a mail's way, in order of travel; `none` where nothing failed or nothing is known. */
export const STOPS = [
  'sending-server',
  'dns',
  'network',
  'receiving-filter',
  'receiving-server',
  'mailbox',
  'none',
] as const
/** Whether sending again helps: never, once something was changed, some time later, or the server does it itself. */
export const RESENDS = ['no', 'after-change', 'later', 'automatic'] as const

export type Outcome = (typeof OUTCOMES)[number]
export type Actor = (typeof ACTORS)[number]
export type Stop = (typeof STOPS)[number]
export type Resend = (typeof RESENDS)[number]

export const outcome = z.enum(OUTCOMES)
export const actor = z.enum(ACTORS)
export const stop = z.enum(STOPS)
export const resend = z.enum(RESENDS)

/** What a program that sends mail should do. */
export const program = z.strictObject({
  retry: z.enum(['never', 'backoff', 'after-change']),
  suppress: z.enum(['yes', 'no', 'after-repeats']),
  alert: z.enum(['nobody', 'sender', 'admin']),
  why: localized,
})
export type Program = z.infer<typeof program>

/** Short texts that also travel in the cards of the search: no markup. */
export const card = {
  /** Short name of the entry. */
  title: localized,
  /** What happened, in one or two sentences that a layman understands. */
  summary: localized,
}

/** What an entry may say instead of its cause. */
export const overrides = {
  outcome: outcome.optional(),
  actor: actor.optional(),
  stop: stop.optional(),
  resend: resend.optional(),
  /** What to do now, one sentence. */
  now: localized.optional(),
}

/** Longer advice; inline Markdown (`code`, [link](address)) is allowed. */
export const advice = {
  /** "I got this mail": steps without jargon. */
  steps: z.array(localized).max(5).optional(),
  /** "I run the mail server": checks in order. */
  checks: z.array(localized).optional(),
}
