import type { Locator, Response } from '@playwright/test'
import { addressOf } from '../address-of.ts'
import { SearchBox } from './search-box.ts'
import { SitePage } from './site-page.ts'

/** What answers at an address that has no page. */
export class MissingPage extends SitePage {
  readonly search = new SearchBox(this.main, this.lang)

  async goto(path: string): Promise<Response | null> {
    return this.page.goto(addressOf(path, this.lang))
  }

  /** What the digits of a code say, where the address is one. */
  get decoded(): Locator {
    return this.page.getByRole('region', { name: this.t('entry.anatomy') })
  }

  get nearest(): Locator {
    return this.decoded.getByRole('listitem').getByRole('link')
  }

  get map(): Locator {
    return this.main.getByRole('link', { name: this.t('home.codes') })
  }
}
