import type { Account, Counted } from '../match/account.ts'

const LINE_MAX = 100

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LINE_MAX ? `${line.slice(0, LINE_MAX - 1)}…` : line
}

function listed(
  title: string,
  counted: readonly Counted[],
  note: (place: number) => string = () => '',
): string[] {
  const lines = counted.map(
    ({ what, count }, place) => `    ${count.toFixed(2)}  ${shortened(what)}${note(place)}`,
  )
  return [`  ${title}:`, ...(lines.length > 0 ? lines : ['    none'])]
}

/** How an answer came about, readable, each kind of evidence with what it counted. */
export function explained(account: Account): string {
  const { address, read, codes, wordings, words, servers, causes, answers, sureness } = account
  return [
    address ?? 'no address',
    ...listed('read, by weight', read),
    ...listed('codes', codes),
    ...listed(
      'literal wordings',
      wordings,
      (place) => ` (${Math.round(100 * (wordings[place]?.fit ?? 0))} % of it)`,
    ),
    ...listed('words that betray a cause', words),
    `  servers: ${servers.join(', ') || 'none'}`,
    ...listed(
      'causes, words and codes together',
      causes.map(({ cause, words, all }) => ({
        what: `${cause} (words alone ${words.toFixed(2)})`,
        count: all,
      })),
    ),
    ...listed(
      'answers',
      answers.map(({ path, cause, score }) => ({ what: `${path}  ${cause ?? '-'}`, count: score })),
    ),
    ...(sureness
      ? [
          `  relied on: score ${sureness.score.toFixed(2)} of ${sureness.scoreNeeded}, ` +
            `lead ${sureness.lead.toFixed(2)} of ${sureness.leadNeeded}` +
            (sureness.isOfOtherClass ? ', but its wordings are of the other class' : ''),
        ]
      : []),
  ].join('\n')
}
