// '&lt;', '&#60;', '&#x3c;', '&uuml;'
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
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

function namedEntity(name: string): string | undefined {
  const [, letter, mark] = MARKED.exec(name) ?? []
  if (letter && mark) return (letter + MARKS[mark.toLowerCase()]).normalize('NFC')
  return NAMED[name.toLowerCase()]
}

/** A text with its character references (HTML, section 13.5) written out; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    if (name) return namedEntity(name) ?? whole
    return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : whole
  })
}
