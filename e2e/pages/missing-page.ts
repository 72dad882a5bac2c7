import type { Locator, Page, Response } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { UiKey } from '../../src/i18n/ui.ts'
import { addressOf } from '../address-of.ts'
import { SearchBox } from './search-box.ts'

/** What answers at an address that has no page. */
export class MissingPage {
  readonly page: Page
  readonly lang: Lang
  readonly search: SearchBox
  readonly t: (key: UiKey) => string

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.search = new SearchBox(page.getByRole('main'), lang)
    this.t = translator(lang).t
  }

  async goto(path: string): Promise<Response | null> {
    return this.page.goto(addressOf(path, this.lang))
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** What the digits of a code say, where the address is one. */
  get decoded(): Locator {
    return this.page.getByRole('region', { name: this.t('entry.anatomy') })
  }

  get nearest(): Locator {
    return this.decoded.getByRole('listitem').getByRole('link')
  }

  get map(): Locator {
    return this.page.getByRole('main').getByRole('link', { name: this.t('home.codes') })
  }
}
