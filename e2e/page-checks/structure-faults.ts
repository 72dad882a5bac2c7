import type { Page } from '@playwright/test'

/** Where the headings do not tell how the page is built: not one h1 at the top, or a level left out on the way down. */
export async function headingFaults(page: Page): Promise<string[]> {
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent?.trim() ?? '' })),
  )
  const main = headings.filter(({ level }) => level === 1)
  return [
    ...(main.length === 1 ? [] : [`${main.length} headings of level 1`]),
    ...headings.flatMap(({ level, text }, place) => {
      const before = headings[place - 1]?.level ?? 0
      return level > before + 1 ? [`heading "${text}" of level ${level} after level ${before}`] : []
    }),
  ]
}

/**
 * Words that are said to be of another language than they are. English in a Korean page are its literal replies, and
 * three words in a row of which a later one is small: names and commands ("dig MX example.com") belong to no language.
 */
export function languageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue ?? ''
      const holder = texts.currentNode.parentElement
      if (!holder || holder.closest('script, style')) continue
      const lang = holder.closest<HTMLElement>('[lang]')?.lang
      if (lang === 'en' && /[가-힣]/.test(text)) faults.push(`Korean in lang="${lang}": ${text.trim()}`)
      if (lang !== 'ko') continue
      if (holder.closest('samp')) faults.push(`a reply in lang="ko": ${text.trim()}`)
      for (const [words] of text.matchAll(/(?<![\w-])[A-Za-z][\w.'’-]*(?: [A-Za-z][\w.'’-]*){2,}/g))
        if (/ [a-z'’-]{2,}( |$)/.test(words)) faults.push(`English in lang="ko": ${words}`)
    }
    return faults
  })
}
