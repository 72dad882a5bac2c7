/** A link of a Markdown text. */
export interface InlineLink {
  target: string
  /** Line within the text, from 1. */
  line: number
}

// "Run `dig MX example.com` first": one backtick on each side
const CODE_SPAN = /`[^`\n]*`/g
// A line that opens or closes a block of code: "```" or "```sh"
const FENCE = /^ {0,3}```/
// "[the reply](/550/)", but not a picture, "![…](…)"
const LINK = /(?<!!)\[[^[\]\n]*\]\(([^()\s]*)\)/g

/** A Markdown text with its code blanked, so that what stands in it is not taken for markup; lines stay lines. */
export function withoutCode(text: string): string {
  let inBlock = false
  const lines = text.split('\n').map((line) => {
    const isFence = FENCE.test(line)
    if (isFence) inBlock = !inBlock
    return isFence || inBlock ? '' : line.replace(CODE_SPAN, ' ')
  })
  return lines.join('\n')
}

/** The links of a Markdown text, those within code left out. */
export function linksIn(text: string): InlineLink[] {
  return withoutCode(text)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(LINK)].map(([, target = '']) => ({ target, line: index + 1 })),
    )
}

/** The text of a Markdown sentence without its links' addresses and its code. */
export function plainText(text: string): string {
  return withoutCode(text).replace(LINK, (link) => link.slice(1, link.indexOf(']')))
}
