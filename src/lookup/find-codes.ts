import type { IndexWording, TitledEntry, TitledIndex } from '../dictionary/search-index.ts'
import { codeForm } from './code-form.ts'
import { nearestCodes } from './nearest-codes.ts'
import type { TypedCodes } from './typed-codes.ts'

function pages(kind: 'reply' | 'status', codes: readonly string[], index: TitledIndex): TitledEntry[] {
  return codes.flatMap((code) => index.entries.filter((entry) => entry.kind === kind && entry.id === code))
}

// Of an enhanced code and a reply code both are meant; a number alone may be either.
function carries({ reply = '', status = '' }: IndexWording, typed: TypedCodes): boolean {
  const { replies, statuses, dotless } = typed
  if (statuses.length === 0) return replies.includes(reply) || dotless.includes(status)
  return statuses.includes(status) && (replies.length === 0 || replies.includes(reply))
}

function messagesWith(typed: TypedCodes, index: TitledIndex): TitledEntry[] {
  return index.entries.filter((entry) => entry.wordings?.some((wording) => carries(wording, typed)))
}

// The reply codes that servers send with an enhanced one, the commonest first.
function repliesBeside(status: string, index: TitledIndex): string[] {
  const counts = new Map<string, number>()
  for (const { reply, status: other } of index.entries.flatMap((entry) => entry.wordings ?? [])) {
    if (reply && other === status) counts.set(reply, (counts.get(reply) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([reply]) => reply)
}

// Where the code itself has no page: its twin in another class, the reply code it goes with.
function standIns({ statuses, replies }: TypedCodes, index: TitledIndex): TitledEntry[] {
  const code = statuses[0] ?? replies[0] ?? ''
  const form = codeForm(code)
  const twins = nearestCodes(code, index).filter((entry) => {
    const near = codeForm(entry.id)
    return near?.subject === form?.subject && near?.detail === form?.detail
  })
  const beside = statuses.length > 0 ? pages('reply', [...replies, ...repliesBeside(code, index)], index) : []
  return [...twins, ...beside]
}

// By subject and detail, so that the classes of a code stand side by side; reply codes first.
function orderOf({ id }: TitledEntry): number {
  const form = codeForm(id)
  if (!form) return 0
  return (form.kind === 'status' ? 1e8 : 0) + form.subject * 1e5 + form.detail * 10 + Number(form.class)
}

function startingWith(start: string, index: TitledIndex): TitledEntry[] {
  const anyClass = start.startsWith('x')
  return index.entries
    .filter(({ kind }) => kind === 'status' || kind === 'reply')
    .filter(({ id }) => (anyClass ? `x${id.slice(1)}` : id).startsWith(start))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

/**
 * The entries that typed codes lead to, best first, possibly repeated: their own pages (the enhanced code before
 * the reply code, a number before its dotless reading), messages that carry them, codes that start so, neighbours.
 * @param preferred come first among the messages: those that the words beside the code speak of
 */
export function findCodes(
  typed: TypedCodes,
  index: TitledIndex,
  preferred: ReadonlySet<TitledEntry>,
): TitledEntry[] {
  if (typed.start) return startingWith(typed.start, index)
  const { statuses, replies, dotless } = typed
  const own = pages('status', statuses, index)
  if (statuses.length === 0) own.push(...pages('reply', replies, index), ...pages('status', dotless, index))
  const missed = own.length === 0 ? [...statuses, ...replies] : []
  return [
    ...own,
    ...(missed.length > 0 ? standIns(typed, index) : []),
    ...messagesWith(typed, index).sort((a, b) => Number(preferred.has(b)) - Number(preferred.has(a))),
    ...pages('reply', replies, index),
    ...statuses.flatMap((code) => startingWith(code, index)),
    ...missed.flatMap((code) => nearestCodes(code, index)),
  ]
}
