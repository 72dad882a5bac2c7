import { plainText } from '../inline-markup.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { CARD_FIELDS, leavesOf } from '../texts.ts'

interface Markup {
  what: string
  sign: RegExp
}

/** What no text may hold. */
const NOWHERE: Markup[] = [
  // "**never**", "*never*"
  { what: 'emphasis', sign: /\*[^\s*]/ },
  // "_never_", but not SMTP_AUTH
  { what: 'emphasis', sign: /(?<![\p{L}\p{N}_])_[^\s_][^_]*_(?![\p{L}\p{N}_])/u },
  // "<b>", "</b>", "<!-- -->"; a placeholder such as <address> belongs into `code`
  { what: 'an HTML tag or placeholder outside of `code`', sign: /<[a-z/!]/i },
  // "# Heading", "- item", "1. item", "> quotation"
  { what: 'a heading, list or quotation', sign: /^(?:#{1,6}|[-+*>]|\d+\.) /m },
  { what: 'a line break', sign: /\n/ },
  { what: 'a backtick without its partner', sign: /`/ },
  // "[text][1]", "[text](two words)", "![text](address)": what is left once the proper links are taken out
  { what: 'a picture, or a link without a proper address', sign: /\][[(]/ },
]

/** What the card may not hold either: it travels in the search index as plain text. */
const CARD: Markup[] = [
  { what: 'a backtick', sign: /`/ },
  { what: 'a link', sign: /\]\(/ },
]

function faultsOf(text: string, isCard: boolean): string[] {
  const prose = plainText(text)
  const inCard = isCard
    ? CARD.filter(({ sign }) => sign.test(text)).map(({ what }) => `${what}; write plain words`)
    : []
  const anywhere = NOWHERE.filter(({ sign }) => sign.test(prose)).map(
    ({ what }) => `${what}; only \`code\` and [text](address) are allowed`,
  )
  return inCard.length > 0 ? inCard : [...new Set(anywhere)]
}

/** Texts are single paragraphs with no markup but code and links; the texts of the card have none at all. */
export const disallowedMarkup: Rule = {
  name: 'disallowed-markup',
  description: 'title, summary and now hold no markup, other texts nothing but `code` and [text](address).',
  broken: () => sampleFiles({ [SAMPLE.cause]: replace('en: Empty the box.', 'en: Empty the `box`.') }),
  check: ({ parsed }) =>
    leavesOf(parsed).flatMap(({ file, path, name, en, ko }) =>
      Object.entries({ en, ko }).flatMap(([lang, text]) =>
        faultsOf(text, CARD_FIELDS.has(name)).map((fault) =>
          problemAt(file, [...path, lang], `holds ${fault}`),
        ),
      ),
    ),
}
