// '  12  text', '12: text', '12| text': a line with its number
const NUMBERED = /^[ \t]{0,6}(\d{1,5})[:.)|]?[ \t]{1,2}/
/** Two lines that count up may be replies: '250 …', '251 …'. */
const NUMBERED_MIN = 3

function unnumber(lines: readonly string[]): readonly string[] {
  const numbers = lines.filter((line) => line.trim() !== '').map((line) => Number(NUMBERED.exec(line)?.[1]))
  const isCount = numbers.every((number, place) => number === (numbers[0] ?? 0) + place)
  if (!isCount || numbers.length < NUMBERED_MIN) return lines
  return lines.map((line) => line.replace(NUMBERED, ''))
}

/** A window or a form that breaks lines has at least this many columns. */
const COLUMNS_MIN = 60
/** Prose that is wrapped between words has few lines of the full width. */
const FULL_SHARE = 0.4
const ALIKE = 6

// 'to=<customer.service@ex', 'ample.com>': lines that are broken at a column, wherever that is
function unbreak(lines: readonly string[]): readonly string[] {
  const columns = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const full = [...lines.keys()].filter((at) => lines[at]?.length === columns)
  const isWithinWord = (at: number) => /\w$/.test(lines[at] ?? '') && /^\w/.test(lines[at + 1] ?? '')
  const isBroken = full.length >= 2 && full.length >= FULL_SHARE * lines.length && full.some(isWithinWord)
  if (columns < COLUMNS_MIN || !isBroken) return lines
  const joined: string[] = []
  let isOpen = false
  for (const [at, line] of lines.entries()) {
    // Lines that begin alike are a log's, however long they are.
    if (isOpen && line.slice(0, ALIKE) !== lines[at - 1]?.slice(0, ALIKE))
      joined.push((joined.pop() ?? '') + line)
    else joined.push(line)
    isOpen = line.length === columns
  }
  return joined
}

/** A text without the line numbers of an editor and without line breaks at a fixed column. */
export function mendLines(text: string): string {
  const lines = text.split('\n')
  const mended = unbreak(unnumber(lines))
  return mended === lines ? text : mended.join('\n')
}
