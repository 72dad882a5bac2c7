import { Marked, type RendererObject } from 'marked'
import type { Lang } from '../i18n/languages.ts'
import { localizedPath, splitPath } from '../i18n/paths.ts'
import { escapeMarkup } from './escape-markup.ts'

/** The anchor of a heading: its letters and digits, joined by hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Renders the Markdown of content for a language of the site; links such as /550/ get that language and the base. */
export function markdownRenderer(lang: Lang, base: string) {
  const renderer: RendererObject = {
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
  const marked = new Marked({ renderer })
  return {
    /** One sentence with `code` and links, without a paragraph around it. */
    inline: (text: string) => marked.parseInline(text, { async: false }),
    /** A whole text with headings, lists and code blocks. */
    block: (text: string) => marked.parse(text, { async: false }),
  }
}
