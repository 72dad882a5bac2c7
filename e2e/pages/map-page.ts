import type { Locator } from '@playwright/test'
import { addressOf } from '../address-of.ts'
import { SitePage } from './site-page.ts'

/** The map of all codes. */
export class MapPage extends SitePage {
  async goto(): Promise<void> {
    await this.page.goto(addressOf('/codes/', this.lang))
  }

  /** The registered codes, subject by detail. */
  get table(): Locator {
    return this.main.getByRole('table', { name: this.t('codes.caption') })
  }

  /** The link of a code, by its code. */
  code(code: string): Locator {
    return this.main.getByRole('link', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) })
  }

  get jumps(): Locator {
    return this.main.getByRole('navigation', { name: this.t('codes.jump') }).getByRole('link')
  }

  get legend(): Locator {
    return this.main.getByRole('list', { name: this.t('codes.legend') })
  }
}
