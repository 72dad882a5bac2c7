/** One block of a `_headers` file: a path pattern and what answers to it carry. */
interface HeaderRule {
  pattern: RegExp
  headers: [name: string, value: string][]
}

/**
 * Reads a `_headers` file in the syntax that Netlify and Cloudflare Pages share: a path at the start of a line,
 * its headers indented below it, `*` for any characters, `#` for a comment.
 * Throws on a line that is none of these.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue
    const colon = line.indexOf(':')
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: [] })
    else if (/^\s/.test(line) && colon > 0 && rules.length)
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
    else throw new Error(`_headers: neither "/path" nor "  Name: value" below one: ${line}`)
  }
  return rules
}

/** The headers of all rules that fit the path, by name; the same name in two rules is joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap((rule) => rule.headers)) {
    const before = found.get(name)
    found.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return found
}

/** "/search-index.*" -> /^\/search-index\..*$/ */
function patternOf(path: string): RegExp {
  // Every sign but letters, digits, "_", "-" and "/" is escaped: the "." of "/search-index."
  const escaped = path.split('*').map((part) => part.replace(/[^\w/-]/g, '\\$&'))
  return new RegExp(`^${escaped.join('.*')}$`)
}
