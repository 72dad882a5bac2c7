import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Contrast of 7:1, asked of all text: badges and small print have it too, so none needs to be told from body text. */
const AAA_CONTRAST = 'color-contrast-enhanced'

/** The rules whose outcome hangs on a palette alone. */
const OF_COLOURS = ['color-contrast', AAA_CONTRAST, 'link-in-text-block']

/**
 * What axe finds: "label: Form elements must have labels: <input>"
 * @param rules 'all' of WCAG 2.2 AA and of the best practices, or those 'of colours' for a second palette
 */
export async function axeFaults(page: Page, rules: 'all' | 'of colours'): Promise<string[]> {
  // One page without frames needs no second tab to gather the results in.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  axe.options({
    runOnly: rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: OF_COLOURS },
    rules: rules === 'all' ? { [AAA_CONTRAST]: { enabled: true } } : {},
    resultTypes: ['violations'],
  })
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}
