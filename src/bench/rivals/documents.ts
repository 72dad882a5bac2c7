import type { TitledIndex } from '../../dictionary/search-index.ts'

/** An entry as the rivals see it. */
export interface RivalDocument {
  id: string
  /** The cause that it stands for, where it is the best hit. */
  cause: string
  /** Of a code's own entry, the code and its title. */
  title: string
  /** The codes and the words of each wording. */
  wordings: string[]
  /** The words that betray a cause; of all languages. */
  words: string[]
}

/** Finds documents; the best first. */
export type Search = (text: string) => readonly RivalDocument[]

// '<address>' in a wording stands for what changes
const PLACEHOLDER = /<[a-z]+>/g

/** What the engine knows of each entry that is an answer, for the rivals. */
export function documentsOf({ entries, causeWords }: TitledIndex): RivalDocument[] {
  return entries.flatMap(({ kind, id, title, causes: [cause], wordings = [] }) => {
    if (cause === undefined) return []
    const wired = wordings.map(({ reply, status, text }) =>
      [reply, status, text.replace(PLACEHOLDER, ' ')].filter(Boolean).join(' '),
    )
    const isCode = kind === 'reply' || kind === 'status'
    return {
      id: `${kind}:${id}`,
      cause,
      title: isCode ? `${id} ${title}` : title,
      wordings: wired,
      words: kind === 'cause' ? (causeWords[id] ?? []) : [],
    }
  })
}

/** One text of a document: a document with many texts must not win by their number. */
export interface RivalText {
  of: RivalDocument
  text: string
}

/** The texts of the documents one by one. */
export function textsOf(documents: readonly RivalDocument[]): RivalText[] {
  return documents.flatMap((of) =>
    [of.title, ...of.wordings, ...of.words].map((text): RivalText => ({ of, text })),
  )
}
