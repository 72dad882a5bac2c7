import { type Passage, replaceIn, slicePassage } from './passage.ts'

/** A value of JSON as it stands in a text. */
export interface Json {
  /** What a string, a number or a word says, its escapes decoded; null of a list and an object. */
  leaf: Passage | null
  /** The parts of a list, without names, or of an object. */
  members: [name: string, value: Json][]
}

/** A value and its stretch in the passage that it was found in. */
export interface FoundJson {
  value: Json
  start: number
  end: number
}

interface Scan {
  source: Passage
  at: number
  /** The text ended, or went on as no JSON does. */
  broken: boolean
}

// '{"a', "{ 'a", '{ a:', '{\"a' of a string's inside; "[ 'a' =>", "array ( 'a' =>" of PHP; '"a":' at a line's start, where
// the beginning was cut off
const OPENING =
  /\{\s{0,200}(?:["'\\]|[a-z_$][\w$]{0,60}[ \t]?:)|[[(]\s{0,200}["'][\w$. -]{1,60}["']\s{0,9}=>|(?<=^|\n)[ \t]{0,80}["'][\w$. -]{1,60}["'][ \t]{0,9}:/gi
// What a string's end, an escape, or the end of a string that was cut off looks like
const IN_STRING = /["'\\]|\n[ \t]*\n/g
// A quotation mark closes where the value ends: 'b"},', 'b"' at a line's end; not 'the "b" of'
const CLOSING = /[ \t]*(?:[\n,:;}\])=]|$)/y
const BLANKS = /[\s,]*/y
// ':', '=>' of PHP and Ruby
const COLON = /\s*(?::|=>)/y
// '12', '-1.5', 'null', '10:30:00'; 'code' before a colon; "b'" of Python's bytes stands before a string
const WORD = /(?:[^\s,;{}[\]()"'=:]|(?<=\d):(?=\d\d))+/y
const BYTES = /[bu](?=["'])/y
// '\n', '\"', '\u00e9', '\xe9'
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis
const CONTROLS: Record<string, string> = { n: '\n', r: '', t: '\t', b: ' ', f: ' ' }
// '{ ... }': what somebody left out
const ELLIPSIS = /^(?:\.{2,9}|…)$/
/** No name is longer. */
const NAME_MAX = 200
/** No event nests deeper; a hostile one stops here. */
const DEPTH_MAX = 40

// Reads what a sticky pattern finds at the scan's place.
function take(scan: Scan, pattern: RegExp): string {
  pattern.lastIndex = scan.at
  const found = pattern.exec(scan.source.text)?.[0] ?? ''
  scan.at += found.length
  return found
}

/** A string's inside with its escapes decoded. */
function decode(inside: Passage): Passage {
  return replaceIn(inside, ESCAPE, ([, unicode, byte, sign = '']) => {
    const code = unicode ?? byte
    return code ? String.fromCharCode(Number.parseInt(code, 16)) : (CONTROLS[sign] ?? sign)
  })
}

// Where the string that begins at `from` ends; `isCut` where nothing closes it.
function stringEnd(text: string, from: number, quote: string): { end: number; isCut: boolean } {
  for (let at = from; ; ) {
    IN_STRING.lastIndex = at
    const found = IN_STRING.exec(text)
    if (!found) return { end: text.length, isCut: true }
    const { index, 0: sign } = found
    CLOSING.lastIndex = index + 1
    if (sign[0] === '\n') return { end: index, isCut: true }
    if (sign === quote && CLOSING.test(text)) return { end: index, isCut: false }
    at = index + (sign === '\\' ? 2 : 1)
  }
}

function readString(scan: Scan): Json {
  const { text } = scan.source
  const from = scan.at + 1
  const { end, isCut } = stringEnd(text, from, text[scan.at] as string)
  scan.at = isCut ? end : end + 1
  scan.broken ||= isCut
  return { leaf: decode(slicePassage(scan.source, from, end)), members: [] }
}

function readValue(scan: Scan, depth: number): Json | null {
  take(scan, BLANKS)
  take(scan, BYTES)
  const sign = scan.source.text[scan.at] ?? ''
  if (/^["']/.test(sign)) return readString(scan)
  if (/^[{[(]/.test(sign) && depth < DEPTH_MAX) {
    scan.at++
    return { leaf: null, members: readMembers(scan, sign === '{', depth + 1) }
  }
  const start = scan.at
  const word = take(scan, WORD)
  // 'Error: Recipient command failed' is prose
  CLOSING.lastIndex = scan.at
  scan.broken ||= !CLOSING.test(scan.source.text)
  return word ? { leaf: slicePassage(scan.source, start, start + word.length), members: [] } : null
}

// Up to the closing bracket, whichever it is; a place that fits no JSON breaks the scan and stays unread.
function readMembers(scan: Scan, isObject: boolean, depth: number): Json['members'] {
  const members: Json['members'] = []
  while (!scan.broken) {
    take(scan, BLANKS)
    const before = scan.at
    if (/^[}\])]/.test(scan.source.text[before] ?? '')) {
      scan.at++
      break
    }
    const first = readValue(scan, depth)
    const name = first?.leaf && take(scan, COLON) ? first.leaf.text : null
    const value = name === null ? first : readValue(scan, depth)
    const isLeftOut = isObject && name === null && ELLIPSIS.test(first?.leaf?.text ?? '')
    if (value && (name !== null || !isObject)) members.push([name ?? '', value])
    else if (!isLeftOut) {
      scan.broken = true
      // Words that are no name do not belong to the object; to read many of them again would be slow.
      if (name === null && scan.at - before < NAME_MAX) scan.at = before
    }
  }
  return members
}

// An object that stands in a string's inside: '{\"a\":\"b\"}' up to the quotation mark or the blank line that ends it.
function readEscaped(source: Passage, start: number, depth: number): FoundJson {
  const { end: limit } = stringEnd(source.text, start, '"')
  const size = source.text.slice(start, limit).lastIndexOf('}') + 1
  const end = size > 0 ? start + size : limit
  const inner = depth < DEPTH_MAX ? findJson(decode(slicePassage(source, start, end)), depth + 1) : []
  return { value: { leaf: null, members: inner.map(({ value }) => ['', value]) }, start, end }
}

function readAt(source: Passage, start: number, depth: number): FoundJson | null {
  const { text } = source
  const isFragment = !/[{[(]/.test(text[start] ?? '')
  if (!isFragment && /^\{\s{0,200}\\/.test(text.slice(start, start + 210)))
    return readEscaped(source, start, depth)
  const scan: Scan = { source, at: start, broken: false }
  const value = isFragment ? { leaf: null, members: readMembers(scan, true, 0) } : readValue(scan, 0)
  return value && { value, start, end: scan.at }
}

/**
 * The objects of JSON in a text, outermost ones, in order: also where they are cut off at either end, wrapped, within
 * other words, or written as JavaScript, Python, PHP or Ruby print them. Linear; never throws.
 */
export function findJson(source: Passage, depth = 0): FoundJson[] {
  const found: FoundJson[] = []
  let at = 0
  for (;;) {
    OPENING.lastIndex = at
    const opening = OPENING.exec(source.text)
    if (!opening) return found
    const json = readAt(source, opening.index, depth)
    if (json && json.value.members.length > 0) found.push(json)
    at = Math.max(opening.index + 1, json?.end ?? 0)
  }
}
