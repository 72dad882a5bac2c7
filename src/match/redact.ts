import { codeMarks } from './codes.ts'
import type { Span } from './result.ts'
import { wordsOf } from './words.ts'

// 'From: Hong Gildong <…>', 'Subject: …', '제목: …': fields whose value is somebody's name or words
const PERSONAL =
  /^([ \t>]*(?:from|to|cc|bcc|reply-to|sender|subject|x-[a-z\d-]{1,40}|보낸 ?사람|받는 ?사람|참조|제목|발신자?|수신자?)[ \t]*[:：])[^\n]+/gim
// '"Hong Gildong" <a@': the owner's name before an address
const QUOTED_OWNER = /"[^"\n]{1,80}"[ \t]?(?=<[^\s<>@]{1,128}@)/g
// '<a@': where an address begins
const ADDRESS_START = /<[^\s<>@]{1,128}@/g
// 'Hong': a word of a name
const NAME = /^\p{Lu}[^\s<>@]{0,30}$/u
/** A name has no more words, nor more letters. */
const NAME_WORDS = 3
const NAME_MAX = 100
// 'Dear Ms Hong,', 'Hello Gildong!'
const GREETED = /^([ \t>]*(?:dear|hello|hi|hallo|bonjour|hola)[ \t])[^\n]{1,60}/gim

interface Mask {
  start: number
  end: number
  as: string
}

// Where the name begins that ends at `end`: up to three words with capitals; `end` itself without one.
function nameStart(text: string, end: number): number {
  const words = text
    .slice(Math.max(0, end - NAME_MAX), end)
    .trimEnd()
    .split(/\s/)
  let start = end
  for (const word of words.reverse().slice(0, NAME_WORDS)) {
    if (!NAME.test(word)) break
    start = text.lastIndexOf(word, start - 1)
  }
  return start
}

function maskOwners(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (const { index } of text.matchAll(ADDRESS_START)) {
    const start = Math.max(done, nameStart(text, index))
    if (start < index) pieces.push(text.slice(done, start), '<text> ')
    else pieces.push(text.slice(done, index))
    done = index
  }
  return [...pieces, text.slice(done)].join('')
}

// Tells of stretches in ascending order whether one of the spans holds them.
function holder(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let next = 0
  return (start, end) => {
    while ((sorted[next]?.[1] ?? Number.POSITIVE_INFINITY) < end) next++
    const span = sorted[next]
    return span !== undefined && start >= span[0] && end <= span[1]
  }
}

// What is masked word by word: variable parts always, words where only some may stay.
function masksOf(text: string, keep: readonly Span[] | undefined): Mask[] {
  const isCode = holder(codeMarks(text).map(({ start, end }): Span => [start, end]))
  const isKept = holder(keep ?? [])
  return wordsOf(text).flatMap(({ start, end, variable }) => {
    if (isCode(start, end)) return []
    if (variable) return [{ start, end, as: `<${variable}>` }]
    return keep && !isKept(start, end) ? [{ start, end, as: '<text>' }] : []
  })
}

function withoutNames(text: string): string {
  const unquoted = text.replace(PERSONAL, '$1 <text>').replace(QUOTED_OWNER, '<text> ')
  return maskOwners(unquoted).replace(GREETED, '$1<text>')
}

/**
 * A text that may be handed on: addresses, hosts, IPs, ids, numbers and links become `<address>`, `<host>` …; codes
 * stay. With `keep`, spans of the text such as a match's evidence, every other word becomes `<text>` too; without it,
 * names are masked where a field, an address or a greeting betrays them. Linear; never throws.
 */
export function redact(text: string, keep?: readonly Span[]): string {
  const source = keep ? text : withoutNames(text)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, as } of masksOf(source, keep)) {
    const between = source.slice(at, start)
    // Unknown words side by side make one mask.
    const isRun = as === '<text>' && pieces.at(-1) === as && between.trim() === ''
    if (!isRun) pieces.push(between, as)
    at = end
  }
  return [...pieces, source.slice(at)].join('').replace(/<<(address|url|ip|host|id|number|text)>>/g, '<$1>')
}
