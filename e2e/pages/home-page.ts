import type { Page } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { addressOf } from '../address-of.ts'
import { SearchBox } from './search-box.ts'

/** The home page, with the large search box. */
export class HomePage {
  readonly page: Page
  readonly lang: Lang
  readonly search: SearchBox

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.search = new SearchBox(page.getByRole('main'), lang)
  }

  /** @param fragment "#q=550" for a look-up that stands in the address */
  async goto(fragment = ''): Promise<void> {
    await this.page.goto(addressOf('/', this.lang) + fragment)
  }
}
