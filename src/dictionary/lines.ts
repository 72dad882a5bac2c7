/** Texts in one: in a file, a line for each compresses better than a list of them. Throws on what would not be one line. */
export function packLines(texts: readonly string[]): string {
  const odd = texts.find((text) => text === '' || text.includes('\n'))
  if (odd !== undefined) throw new Error(`"${odd}" must be one line to travel`)
  return texts.join('\n')
}

/** The texts that packLines() put into one. */
export function unpackLines(lines: string): string[] {
  return lines ? lines.split('\n') : []
}

/** Lists of texts in one, an empty line between them; undefined is an empty list. */
export function packLists(lists: readonly (readonly string[] | undefined)[]): string {
  return lists.map((texts = []) => packLines(texts)).join('\n\n')
}

/** The lists that packLists() put into one. */
export function unpackLists(lists: string): string[][] {
  return lists.split('\n\n').map(unpackLines)
}
