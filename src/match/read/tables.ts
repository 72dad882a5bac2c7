import { aboutsOf, addFact, newFacts } from './facts.ts'
import { isEventName, plainName, recipientRank, textRank } from './fields.ts'
import { joinLines, type Line, type Passage, passageOf, replaceIn, slicePassage } from './passage.ts'
import type { About } from './reading.ts'

/** A table's first row: what parts its cells, the names of its columns, and its place among the kept lines. */
interface Head {
  mark: RegExp
  names: string[]
  at: number
}

// What parts cells: a tab, a pipe or a line drawn, a semicolon, a comma, two blanks or more; and quotation marks
const MARKS = [/["\t]/g, /["|│┃]/g, /[";]/g, /[",]/g, /"|[ \t]{2,400}/g]
// '#Fields: date-time,client-ip,…' of Exchange's and W3C's logs
const FIELDS = /^#Fields: /
// '|---|:--:|', '+-----+-----+', '────┼────' between rows
const BORDER = /^[ \t|+:=─━┼╪├┤┌┐└┘┬┴│┃-]{3,}$/
// 'a@example.com', '<a@example.com>' and nothing else
const ADDRESS = /^<?[^\s<>"'@,;:()]{1,128}@[^\s<>"'@,;:()]{1,255}>?$/
// The same with what parts cells around it, not '=' or ':': few lines of a log hold one
const ADDRESS_CELL =
  /(?<=(?:^|["\t|│┃;,])\s?|\s{2})<?[^\s<>"'@,;:()|│┃]{1,128}@[^\s<>"'@,;:()|│┃]{1,255}>?(?=\s?(?:$|["\t|│┃;,])|\s{2})/
// '550 5.1.1 User unknown', 'smtp;550 …', '[{LRT=};{LED=550 …': a cell that holds a reply; '5.1.1 …' where none does
const REPLY = /^(?:smtp; ?)?[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?[ -]+[^\s\d]|\bLED=[245]\d\d /i
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}[ -]+[^\s\d]/
/** No column has a longer name, no table is wider, and no cell has more lines. */
const NAME_MAX = 40
const HEAD_MAX = 4000
const COLUMNS_MAX = 200
const LINES_MAX = 20

// A cell without the blanks around it and, as RFC 4180 has it, without its quotation marks; those inside are doubled.
function cellOf(row: Passage, from: number, to: number): Passage {
  const text = row.text.slice(from, to)
  const start = from + text.length - text.trimStart().length
  const end = Math.max(start, from + text.trimEnd().length)
  const isQuoted = end - start > 1 && row.text[start] === '"' && row.text[end - 1] === '"'
  if (!isQuoted) return slicePassage(row, start, end)
  return replaceIn(slicePassage(row, start + 1, end - 1), /""/g, () => '"')
}

/** The cells of a row, `most` of them at most; `isOpen` where a quoted cell goes on in the next line. */
function cellsOf(row: Passage, mark: RegExp, most: number): { cells: Passage[]; isOpen: boolean } {
  const { text } = row
  const cells: Passage[] = []
  let start = 0
  let last = 0
  let isOpen = false
  for (const { 0: found, index } of text.matchAll(mark)) {
    // A quotation mark inside a cell is one of its words: '5" disk'; one after another stands for one of them.
    const opens = index === last || (last === start && text.slice(start, index).trim() === '')
    last = index + found.length
    if (found === '"') isOpen = !isOpen && opens
    else if (!isOpen && cells.length < most - 1) {
      cells.push(cellOf(row, start, index))
      start = last
    }
  }
  cells.push(cellOf(row, start, text.length))
  return { cells, isOpen }
}

// Drawn and aligned tables may have a mark before the first cell and behind the last.
function withoutEdges(cells: Passage[], mark: RegExp): Passage[] {
  if (mark !== MARKS[1] && mark !== MARKS[4]) return cells
  const isEmpty = (cell: Passage | undefined) => cell?.text === ''
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined)
}

function headOf({ text }: Line, at: number): Head | null {
  const row = passageOf({ text: text.replace(FIELDS, ''), start: 0 })
  for (const mark of text.includes('@') || text.length > HEAD_MAX ? [] : MARKS) {
    const cells = withoutEdges(cellsOf(row, mark, COLUMNS_MAX).cells, mark)
    // Most lines are prose: their cells are few or long.
    if (cells.length < 2 || cells.some((cell) => cell.text.length > NAME_MAX)) continue
    const names = cells.map((cell) => plainName(cell.text))
    const tells = (name: string) => !recipientRank(name) && (isEventName(name) || textRank(name, '') > 0)
    if (names.some(recipientRank) && names.some(tells)) return { mark, names, at }
  }
  return null
}

// How many lines the row takes that begins here: a quoted cell may hold line ends.
function heightOf(mark: RegExp, lines: readonly Line[], at: number): number {
  let height = 1
  if (!cellsOf(passageOf(lines[at] as Line), mark, COLUMNS_MAX).isOpen) return height
  while (height < LINES_MAX && (lines[at + height]?.text.split('"').length ?? 0) % 2 === 1) height++
  return height + 1
}

/** A row below a head: what it says of its recipients, and how many lines it takes; null where it is none. */
function rowBelow({ mark, names }: Head, lines: readonly Line[], at: number) {
  const height = heightOf(mark, lines, at)
  const row = joinLines(lines.slice(at, at + height))
  // What stands behind the last column belongs to it: a comma that nobody quoted.
  const wide = withoutEdges(cellsOf(row, mark, COLUMNS_MAX).cells, mark)
  const cells = wide.length > names.length ? cellsOf(row, mark, names.length).cells : wide
  // An empty first cell of a drawn table was taken for a quotation mark.
  const lacking = names.length - cells.length
  if (lacking > (mark === MARKS[1] ? 1 : 0)) return null
  const facts = newFacts()
  for (const [number, cell] of cells.entries()) {
    const name = names[number + lacking] ?? ''
    addFact(facts, name, '', cell, recipientRank(name))
  }
  const abouts = facts.addresses.length > 0 ? aboutsOf(facts) : []
  return abouts.length > 0 ? { abouts, height } : null
}

/** A row by itself: one cell is an address and another holds a reply; the last address before the reply counts. */
function rowAlone(line: Line): About[] {
  const row = passageOf(line)
  for (const mark of ADDRESS_CELL.test(line.text) ? MARKS : []) {
    const { cells } = cellsOf(row, mark, COLUMNS_MAX)
    const replies = [REPLY, STATUS].map((pattern) => cells.findIndex(({ text }) => pattern.test(text)))
    const reply = replies.find((place) => place >= 0) ?? -1
    const before = cells.findLastIndex(({ text }, number) => number < reply && ADDRESS.test(text))
    const address =
      before < 0 && cells.length > 2 ? cells.findIndex(({ text }) => ADDRESS.test(text)) : before
    const [whose, what] = [cells[address], cells[reply]]
    if (!whose || !what) continue
    const facts = newFacts()
    addFact(facts, 'recipient', '', whose, 1)
    addFact(facts, 'response', '', what, 0)
    return aboutsOf(facts)
  }
  return []
}

/** What tables say, row by row, and the lines that belong to none. */
export function takeTables(lines: readonly Line[]): { rows: About[]; rest: Line[] } {
  const rows: About[] = []
  const rest: Line[] = []
  let head: Head | null = null
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const below = head && rowBelow(head, lines, at)
    const abouts = below?.abouts ?? rowAlone(line)
    const isTable = abouts.length > 0 || (head !== null && BORDER.test(line.text))
    rows.push(...abouts)
    if (below && head) rest[head.at] = { text: '', start: rest[head.at]?.start ?? 0 }
    if (!below) head = headOf(line, rest.length) ?? head
    rest.push(isTable ? { text: '', start: line.start } : line)
    at += below?.height ?? 1
  }
  return { rows, rest }
}
