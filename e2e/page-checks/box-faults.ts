import type { Page } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'

/** What a reader with a small phone must see without scrolling, below the page's title. */
const ABOVE_THE_FOLD = ['card.happened', 'card.actor', 'card.now'] as const

/**
 * What of the title and the answer does not stand within the window as it is: '"What to do now" stands at 602 to 726
 * of 640 px'; nothing where the page has no answer.
 */
export function foldFaults(page: Page, lang: Lang): Promise<string[]> {
  const { t } = translator(lang)
  const parts = { card: t('card.label'), terms: ABOVE_THE_FOLD.map((key) => t(key)) }
  return page.evaluate(({ card, terms }) => {
    const answer = document.querySelector(`main section[aria-label="${card}"]`)
    if (!answer) return []
    const rowOf = (term: string) =>
      [...answer.querySelectorAll('dt')].find((dt) => dt.textContent?.trim() === term)?.parentElement
    const boxes = [
      { name: 'the title', element: document.querySelector('h1') },
      ...terms.map((term) => ({ name: `"${term}"`, element: rowOf(term) })),
    ]
    return boxes.flatMap(({ name, element }) => {
      if (!element) return [`${name} is missing`]
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
        ? []
        : [`${name} stands at ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight} px`]
    })
  }, parts)
}

/** What makes the page wider than the window: "562 px wide on 320: <pre class="wire">" */
export function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const sticking = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5,
    )
    const culprits = sticking.filter(
      (element) => !sticking.some((other) => element !== other && element.contains(other)),
    )
    const shown = culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 80))
    return [`${scrollWidth} px wide on ${innerWidth}: ${shown.join(' ')}`]
  })
}

/** What can be pressed and is smaller than 24 px either way; a link among the words of a sentence may be (WCAG 2.5.8). */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const PRESSED = 'a[href], button, input, select, textarea, summary'

    /** A field is pressed by the label around it, too. */
    const boxOf = (element: Element) =>
      (element.matches('input') ? (element.closest('label') ?? element) : element).getBoundingClientRect()

    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const block = element.closest('p, li, dd, dt, td, figcaption')
      const words = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT)
      while (words.nextNode())
        if (
          !words.currentNode.parentElement?.closest(PRESSED) &&
          /\p{L}{2}/u.test(words.currentNode.nodeValue ?? '')
        )
          return true
      return false
    }

    return [...document.querySelectorAll(PRESSED)].flatMap((element) => {
      const { width, height } = boxOf(element)
      if (!element.checkVisibility() || (width >= LEAST && height >= LEAST) || isInSentence(element))
        return []
      return [`target of ${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 80)}`]
    })
  })
}
