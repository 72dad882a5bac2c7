import type { Compiled } from './compile.ts'
import type { FoundWording } from './evidence.ts'
import { spanIn } from './read/passage.ts'
import type { Conflict, Evidence, Hit, Span } from './result.ts'
import type { Statements } from './statements.ts'
import { type Clues, EXPIRED, statusEntry, type Weighed, wordingMin } from './weigh.ts'

function codeEvidence({ reply, status }: Statements): Evidence[] {
  const evidence: Evidence[] = []
  if (reply) evidence.push({ kind: 'reply', span: spanIn(reply.passage, ...reply.at), for: reply.code })
  if (status) evidence.push({ kind: 'status', span: spanIn(status.passage, ...status.at), for: status.code })
  return evidence
}

function overlaps([start, end]: Span, other: Span): boolean {
  return start < other[1] && other[0] < end
}

// The wording of the message that was found; beside a cause, the part of a wording that speaks for it.
function speaksFor(
  { wording: { entry }, strength }: FoundWording,
  { kind, id, cause }: Hit,
  clues: Clues,
): boolean {
  if (kind === 'message') return entry.id === id
  return kind === 'cause' && entry.causes[0] === cause && strength >= wordingMin(clues)
}

/** What decided for the first hit: its wording or cause words, the codes, the server; in the order of the text. */
export function explain(statements: Statements, clues: Clues, first: Hit | undefined): Evidence[] {
  const evidence = codeEvidence(statements)
  const add = (kind: Evidence['kind'], span: Span, of: string) => {
    const isNew = span[1] > span[0] && !evidence.some((one) => overlaps(one.span, span))
    if (isNew) evidence.push({ kind, span, for: of })
  }
  const wording = clues.wordings
    .filter((found) => first && speaksFor(found, first, clues))
    .sort((a, b) => b.strength - a.strength)[0]
  for (const span of wording?.spans ?? []) add('wording', span, first?.id ?? '')
  for (const { means, span } of clues.meanings) {
    if (first?.cause && means.includes(first.cause)) add('cause-words', span, first.cause)
  }
  const named = new Set<string>()
  for (const {
    means: [server = ''],
    span,
  } of clues.servers) {
    if (!named.has(server)) add('server', span, server)
    named.add(server)
  }
  return evidence.sort((a, b) => a.span[0] - b.span[0])
}

/** Words count as saying something else than the code only when they are this clear. */
const CLEAR = 0.4
/** A code that carries more causes than these is general: any of them agrees with it. */
const PARTICULAR = 4

/** Where the number says one thing and the words another; null where they agree or either says nothing. */
export function conflictOf(
  { found }: Clues,
  causes: readonly Weighed[],
  dictionary: Compiled,
): Conflict | null {
  const listed = statusEntry(found.status, dictionary)?.causes ?? []
  const [codeCause] = listed
  const said = causes.reduce<Weighed | null>(
    (most, one) => (one.words > (most?.words ?? 0) ? one : most),
    null,
  )
  // X.0.0 says nothing, and that retrying has ended is true whatever the reason.
  const isGeneral = found.status?.endsWith('.0.0') || codeCause === EXPIRED
  if (!found.status || isGeneral || !codeCause || !said || said.words < CLEAR) return null
  const agreeing = listed.length > PARTICULAR ? listed : [codeCause]
  return agreeing.includes(said.cause) ? null : { code: found.status, codeCause, wordsCause: said.cause }
}
