/** How many of some texts were answered right. */
export interface Score {
  texts: number
  /** The best hit's cause is one of the label's. */
  first: number
  /** That of one of the first three hits is. */
  few: number
  /** The best hit's cause is of the group of one of the label's. */
  group: number
}

/** The causes' groups, by cause. */
export type Groups = Readonly<Record<string, string>>

/** A text's answer, the causes of its hits from the best on, and the causes that its label accepts. */
export interface Answered {
  found: readonly string[]
  accepted: readonly string[]
}

const FEW = 3
/** What is said of a text for which nothing is found. */
export const NOTHING_FOUND = 'not-a-bounce'

/** Counts the right answers. */
export function scoreOf(answers: readonly Answered[], groups: Groups): Score {
  const groupOf = (cause = '') => groups[cause] ?? cause
  const score: Score = { texts: answers.length, first: 0, few: 0, group: 0 }
  for (const { found, accepted } of answers) {
    const [best, ...next] = found.length > 0 ? found : [NOTHING_FOUND]
    const isRight = (cause = '') => accepted.includes(cause)
    if (isRight(best)) score.first++
    if ([best, ...next].slice(0, FEW).some(isRight)) score.few++
    if (accepted.some((cause) => groupOf(cause) === groupOf(best))) score.group++
  }
  return score
}
