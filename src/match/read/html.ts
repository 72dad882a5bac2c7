import { decodeEntities } from './entities.ts'

const SIGNS: Record<string, string> = {
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  szlig: 'ß',
}
// 'uuml', 'Eacute': a letter and its mark
const MARKED = /^([a-z])(uml|acute|grave|circ|tilde|cedil|ring)$/i
const MARKS: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}

function signOf(name: string): string | undefined {
  const [, letter, mark] = MARKED.exec(name) ?? []
  if (letter && mark) return (letter + MARKS[mark.toLowerCase()]).normalize('NFC')
  return SIGNS[name.toLowerCase()]
}

// '</p>', '<br/>', '<td class="x">', '<!-- … -->', '<!DOCTYPE html>'; not '<a@example.com>' nor '<<< 550'
const TAG = /^<(?:!--|![a-z]|\/?([a-z][a-z\d]{0,12})(?=[\s/>]))/i
// Elements that end a paragraph, and those that end a line
const PARAGRAPH = /^(?:p|h[1-6]|table|pre|ul|ol|hr|blockquote|section|article)$/
const LINE = /^(?:div|br|tr|li|dt|dd|header|footer)$/
// Elements whose content is no text
const HIDDEN = /^(?:script|style|head|template|svg)$/

// The end of a tag or comment that starts at `at`; the text's end where it is never closed.
function tagEnd(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  const end = html.indexOf(isComment ? '-->' : '>', at)
  return end < 0 ? html.length : end + (isComment ? 3 : 1)
}

// What a tag puts between the words around it.
function gapOf(name: string): string {
  if (PARAGRAPH.test(name)) return '\n\n'
  if (LINE.test(name)) return '\n'
  // A tab keeps the cells of a row apart, as in a table that was copied from the screen.
  return /^t[dh]$/.test(name) ? '\t' : ''
}

/** The text of an HTML notice, a line for each block; no DOM is used, which the page's Trusted Types would refuse. */
export function htmlToText(html: string): string {
  const lower = html.toLowerCase()
  const pieces: string[] = []
  // A run of gaps is one gap, or the clean-up below would be slow.
  const add = (piece: string) => {
    if (piece !== '' && !(piece.trim() === '' && piece === pieces.at(-1))) pieces.push(piece)
  }
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    add(html.slice(at, end).replace(/[ \t\r\n]+/g, ' '))
    if (next < 0) break
    const tag = TAG.exec(html.slice(end, end + 20))
    const name = tag?.[1]?.toLowerCase() ?? ''
    if (!tag) add('<')
    at = tag ? tagEnd(html, end) : end + 1
    add(gapOf(name))
    if (HIDDEN.test(name) && html[end + 1] !== '/') {
      const close = lower.indexOf(`</${name}`, at)
      at = close < 0 ? html.length : close
    }
  }
  const text = decodeEntities(pieces.join(''), signOf)
  return text
    .replace(/[ \t]{0,9}\n[ \t]{0,9}/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
