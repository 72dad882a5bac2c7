import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { UiKey } from '../../src/i18n/ui.ts'
import { addressOf } from '../address-of.ts'

/** The map of all codes. */
export class MapPage {
  readonly page: Page
  readonly lang: Lang
  readonly t: (key: UiKey) => string

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.t = translator(lang).t
  }

  async goto(): Promise<void> {
    await this.page.goto(addressOf('/codes/', this.lang))
  }

  get main(): Locator {
    return this.page.getByRole('main')
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
