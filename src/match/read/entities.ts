// '&lt;', '&#60;', '&#x3c;', '&uuml;'
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/**
 * A text with its character references (HTML, section 13.5) written out; unknown ones stay.
 * @param signOf what a name stands for that is none of the six that escape a text
 */
export function decodeEntities(
  text: string,
  signOf: (name: string) => string | undefined = () => undefined,
): string {
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    if (name) return NAMED[name.toLowerCase()] ?? signOf(name) ?? whole
    return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : whole
  })
}
