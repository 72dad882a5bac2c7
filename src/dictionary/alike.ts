// How many characters two texts share at their beginnings and ends.
function likeness(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++
  return start + end
}

/**
 * Texts in an order in which each follows one that it is like, which compresses better; the first stays the first.
 * Quadratic in their number: for lists of a few hundred.
 */
export function alikeInOrder(texts: readonly string[]): string[] {
  const [first, ...left] = texts
  if (first === undefined) return []
  const ordered = [first]
  while (left.length > 0) {
    const last = ordered.at(-1) ?? ''
    const scores = left.map((text) => likeness(text, last))
    const [next = ''] = left.splice(scores.indexOf(Math.max(...scores)), 1)
    ordered.push(next)
  }
  return ordered
}
