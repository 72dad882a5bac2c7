/** Edit distance of two short words (Levenshtein), one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 0; i < a.length; i++) {
    let diagonal = i
    let left = i + 1
    const next = [left]
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      left = Math.min(diagonal + (a[i] === b[j] ? 0 : 1), above + 1, left + 1)
      next.push(left)
      diagonal = above
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The known name that a misspelt one most likely means; null where none resembles it. */
export function nearestName(written: string, known: Iterable<string>): string | null {
  let nearest: string | null = null
  // At most every third letter wrong, or it is another word; two letters changed places count as two.
  let least = Math.max(Math.floor(written.length / 3), Math.min(written.length - 2, 2)) + 1
  for (const name of known) {
    const distance = editDistance(written, name)
    if (distance < least) {
      nearest = name
      least = distance
    }
  }
  return nearest
}

/** What to write instead of an unknown name: 'did you mean "x"?', or the advice where nothing resembles it. */
export function suggestion(written: string, known: Iterable<string>, advice: string): string {
  const nearest = nearestName(written, known)
  return nearest ? `did you mean "${nearest}"?` : advice
}
