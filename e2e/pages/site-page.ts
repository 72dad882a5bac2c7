import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { UiKey } from '../../src/i18n/ui.ts'

/** What all pages of the site have in one language. */
export class SitePage {
  readonly page: Page
  readonly lang: Lang
  readonly t: (key: UiKey) => string

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.t = translator(lang).t
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }
}
