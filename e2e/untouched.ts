import type { Page } from '@playwright/test'

/** What a search box shows, and what any of it consists of. */
const SHOWN = '[data-results], [data-chip], [role=status], [data-decoded]'
const OWN_ELEMENTS =
  'a button code dd details div dl dt h2 h3 li mark p path pre q section span summary svg ul'.split(' ')
/** What text has become in a page although it must stay text; empty where all is well. */
export function strangersIn(page: Page): Promise<string[]> {
  return page.evaluate(
    ([shown, own]) => {
      const strangers = globalThis.worked === undefined ? [] : ['something ran']
      const parts = [...document.querySelectorAll(shown)].flatMap((part) => [...part.querySelectorAll('*')])
      for (const part of parts) {
        if (!own.includes(part.localName)) strangers.push(`an element <${part.localName}>`)
        for (const { name, value } of part.attributes)
          if (/^(?:on|style$|src)/.test(name) || (name === 'href' && !/^\/(?:[\w.-]+\/)*$/.test(value)))
            strangers.push(`an attribute ${name}="${value}"`)
      }
      return strangers
    },
    [SHOWN, OWN_ELEMENTS] as const,
  )
}
