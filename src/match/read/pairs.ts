import { aboutsOf, addFact, newFacts } from './facts.ts'
import { plainName, recipientRank } from './fields.ts'
import { joinLines, type Line, type Passage, slicePassage } from './passage.ts'
import type { About } from './reading.ts'

// 'Recipient<tab>a@example.com', 'Status | failed', 'RecipientStatus   : {…}' of PowerShell; not 'Recipient: …' of a notice
const PAIR = /^[ \t|]{0,8}(\p{L}[\p{L}\d _()-]{0,40}?)(\t+|[ \t]{0,20}\|| {1,40}:(?= |$))/u
// '          goes on': the rest of a value of PowerShell
const GOES_ON = /^ {4,80}\S/

/** A name with its value, which may go on in further lines; `from` is where the value begins, all names have one width. */
interface Pair {
  name: string
  mark: string
  from: number
  lines: Line[]
}

function pairOf(line: Line): Pair | null {
  const found = PAIR.exec(line.text)
  if (!found) return null
  const [all, name = '', gap = ''] = found
  return { name: plainName(name), mark: gap.trim(), from: all.length, lines: [line] }
}

function textOf({ lines, from }: Pair): Passage {
  const whole = joinLines(lines)
  // A drawn table has a mark behind the value too.
  return slicePassage(whole, from, whole.text.replace(/[ \t]?\|?[ \t]?$/, '').length)
}

function aboutsIn(pairs: readonly Pair[]): About[] {
  // PowerShell sets its colons below each other; a notice that writes 'To : …' does not.
  const isRagged = pairs.some(({ mark, from }) => mark === ':' && from !== pairs[0]?.from)
  if (pairs.length < 2 || isRagged) return []
  const facts = newFacts()
  for (const pair of pairs) addFact(facts, pair.name, '', textOf(pair), recipientRank(pair.name))
  return facts.addresses.length > 0 ? aboutsOf(facts) : []
}

/** What lists of names and values say, a list for each recipient, and the lines that belong to none. */
export function takePairs(lines: readonly Line[]): { listed: About[]; rest: Line[] } {
  const listed: About[] = []
  const rest: Line[] = []
  let pairs: Pair[] = []
  const names = new Set<string>()
  const close = () => {
    const abouts = aboutsIn(pairs)
    listed.push(...abouts)
    for (const line of pairs.flatMap((pair) => pair.lines)) {
      rest.push(abouts.length > 0 ? { text: '', start: line.start } : line)
    }
    pairs = []
    names.clear()
  }
  for (const line of lines) {
    const last = pairs.at(-1)
    const pair = pairOf(line)
    if (pair && names.has(pair.name)) close()
    if (pair) {
      pairs.push(pair)
      names.add(pair.name)
    } else if (last?.mark === ':' && GOES_ON.test(line.text)) last.lines.push(line)
    else {
      close()
      rest.push(line)
    }
  }
  close()
  return { listed, rest }
}
