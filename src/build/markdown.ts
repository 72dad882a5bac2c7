import { Marked, type RendererObject } from 'marked'
import type { Lang } from '../i18n/languages.ts'
import { localizedPath, splitPath } from '../i18n/paths.ts'
import { type Stretch, splitEnglish } from '../i18n/split-english.ts'
import { escapeMarkup } from './escape-markup.ts'

/** The anchor of a heading: its letters and digits, joined by hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

// '원문 보기': Korean words in a row
const KOREAN = /\p{Script=Hangul}+(?: \p{Script=Hangul}+)*/gu

// '设置': Chinese signs in a row, as menus of Chinese services have them
const CHINESE = /\p{Script=Han}+/gu

// '--server', 'outlook.com/x': what a line would break within, short enough to stand in one line
const FRAGILE = /[^\s<>&;]*[-/][^\s<>&;]*/g
const FRAGILE_MAX = 28

/** '452 4.2.2': two codes are read as one. */
const CODES = /^\d{3} \d\.\d+\.\d+$/

/** Escaped code as HTML whose codes, options and names stay in one line each. */
export function unbroken(escaped: string): string {
  return escaped.replace(CODES.test(escaped) ? CODES : FRAGILE, (word) =>
    word.length > FRAGILE_MAX ? word : `<span class="whole">${word}</span>`,
  )
}

// A particle belongs to the code before it: "`250`은"
const PARTICLE = /<\/code>(?=\p{Script=Hangul})/gu
const WORD_JOINER = '\u2060'

const isKorean = (text: string) => /\p{Script=Hangul}/u.test(text)

/** Whether a piece of code is more than one word, and none of them Korean: "User unknown", "dig MX example.com" */
const isPhrase = (code: string) => /[A-Za-z]{2}.* .*[A-Za-z]{2}/.test(code) && !isKorean(code)

const asHtml = ({ text, english }: Stretch) =>
  english ? `<span lang="en">${escapeMarkup(text)}</span>` : escapeMarkup(text)

/** A Korean text taken apart, a literal in it as a whole. */
function stretchesOf(text: string, literal = ''): Stretch[] {
  const place = text.indexOf(literal)
  if (!literal || isKorean(literal) || place < 0) return splitEnglish(text)
  return [
    ...splitEnglish(text.slice(0, place)),
    { text: literal, english: true },
    ...splitEnglish(text.slice(place + literal.length)),
  ]
}

/** Renders the Markdown of content for a language of the site; links such as /550/ get that language and the base. */
export function markdownRenderer(lang: Lang, base: string) {
  const spoken = (text: string, literal?: string) =>
    lang === 'ko'
      ? stretchesOf(text, literal).map(asHtml).join('')
      : escapeMarkup(text)
          .replace(KOREAN, '<span lang="ko">$&</span>')
          .replace(CHINESE, '<span lang="zh">$&</span>')
  const languageOfCode = (code: string) => {
    if (lang === 'en') return isKorean(code) ? ' lang="ko"' : ''
    return isPhrase(code) ? ' lang="en"' : ''
  }
  // A Korean letter quotes an English reply.
  const wordsOfCode = (code: string) =>
    isKorean(code) ? stretchesOf(code).map(asHtml).join('') : escapeMarkup(code)
  const renderer: RendererObject = {
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
      return 'escaped' in token && token.escaped ? token.text : spoken(token.text)
    },
    codespan: ({ text }) => `<code${languageOfCode(text)}>${unbroken(escapeMarkup(text))}</code>`,
    code: ({ text }) => `<pre><code${languageOfCode(text)}>${wordsOfCode(text)}\n</code></pre>\n`,
    // Content holds no HTML; what looks like it is a placeholder such as <address>.
    html: ({ text }) => escapeMarkup(text),
    link({ href, tokens }) {
      const own = href.startsWith('/') ? splitPath(href) : null
      const target = own ? localizedPath(own.path, lang, base) : href
      return `<a href="${escapeMarkup(target)}">${this.parser.parseInline(tokens)}</a>`
    },
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${escapeMarkup(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
  }
  const joined = (html: string) => (lang === 'ko' ? html.replace(PARTICLE, `</code>${WORD_JOINER}`) : html)
  // Content deletes nothing; two "~" in a text are ranges.
  const marked = new Marked({ renderer, tokenizer: { del: () => undefined } })
  return {
    /** A plain text as HTML; in a Korean one, English is told apart, a reply or a title in it as a whole. */
    spoken,
    /** One sentence with `code` and links, without a paragraph around it. */
    inline: (text: string) => joined(marked.parseInline(text, { async: false })),
    /** A whole text with headings, lists and code blocks. */
    block: (text: string) => joined(marked.parse(text, { async: false })),
  }
}
