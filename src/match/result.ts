import type { Kind } from '../schema/kinds.ts'

/** A stretch of the shown text: start inclusive, end exclusive, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** What the pasted text is. */
export type Reading = 'message-source' | 'notice' | 'log' | 'transcript' | 'reply' | 'words' | 'empty'

/** What the answer rests on: an entry of its own, a cause, or a code's general page; or that there is none. */
export type Verdict = 'entry' | 'cause' | 'code' | 'not-a-bounce' | 'reason-not-stated' | 'nothing'

/** A possible answer. */
export interface Hit {
  id: string
  kind: Exclude<Kind, 'server'>
  /** Language-neutral address of its page: "/550-5.1.1-user-unknown/" */
  path: string
  /** The cause that the evidence supports; null only for a code whose evidence supports none. */
  cause: string | null
  /** 0 to 1; comparable within one result. */
  score: number
}

/** One piece of what decided, marked in the shown text. */
export interface Evidence {
  kind: 'wording' | 'reply' | 'status' | 'cause-words' | 'server'
  span: Span
  /** What it speaks for: an entry's or cause's or server's id, or the code itself. */
  for: string
}

/** The number says one thing and the words another. */
export interface Conflict {
  /** The code that is overruled: "5.1.1" */
  code: string
  /** The cause that the code usually carries. */
  codeCause: string
  /** The cause of the words, which are believed. */
  wordsCause: string
}

/** What became of one recipient. */
export interface RecipientResult {
  /** The address as it stands in the text; null where the text names none. */
  address: string | null
  found: { reply: string | null; status: string | null }
  verdict: Verdict
  /** Whether the first hit can be relied on. */
  sure: boolean
  /** The notice says that delivery is still being tried. */
  delayed: boolean
  /** Best first, at most 10; empty, or led by the cause not-a-bounce, where there is no bounce. */
  hits: Hit[]
  conflict: Conflict | null
  /** In the order of the text, not overlapping. */
  evidence: Evidence[]
}

/** The answer to a pasted text. */
export interface MatchResult {
  reading: Reading
  /** The text that spans refer to: the input, or its decoded part where it was a message source. */
  shown: string
  /** The first failed recipient first; at least one. */
  recipients: [RecipientResult, ...RecipientResult[]]
}
