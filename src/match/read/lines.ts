import { SENDMAIL_COMMAND } from './dialogue.ts'
import type { Line } from './passage.ts'

// '> 550 5.1.1 …', '| 550 5.1.1 …'
const QUOTE = /^[ \t]?[>|] ?/
// '```text': a fence of Markdown, alone on its line
const FENCE = /^[ \t]{0,3}(?:```|~~~)[\w-]{0,20}[ \t]*$/
/** Nobody quotes deeper; keeps a line of nothing but '>' cheap. */
const QUOTES_MAX = 9

// Full-width signs (U+FF01 to U+FF5E) and the blanks of other scripts and of web pages: one sign for one keeps places.
const WIDE = /[\uff01-\uff5e]/g
const BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const DASH = /[\u2010-\u2015\u2212]/g

const WIDER = /[^\0-\x7f]/

function plainForms(text: string): string {
  if (!WIDER.test(text)) return text
  return text
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(BLANK, ' ')
    .replace(DASH, '-')
}

function unquote(text: string, start: number): Line {
  let cut = 0
  for (let depth = 0; depth < QUOTES_MAX; depth++) {
    const rest = text.slice(cut)
    const quote = QUOTE.exec(rest)
    if (!quote || SENDMAIL_COMMAND.test(rest)) break
    cut += quote[0].length
  }
  return { text: text.slice(cut), start: start + cut }
}

/** The lines of a text without quotation marks, fences and carriage returns. */
export function splitLines(shown: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= shown.length) {
    const feed = shown.indexOf('\n', start)
    const end = feed < 0 ? shown.length : feed
    const text = shown.slice(start, end > start && shown[end - 1] === '\r' ? end - 1 : end)
    lines.push(text === '' || FENCE.test(text) ? { text: '', start } : unquote(plainForms(text), start))
    start = end + 1
  }
  return lines
}
