import type { Locator, Page } from '@playwright/test'
import { searchWords, type Words } from '../../src/client/search/search-words.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import { addressOf } from '../address-of.ts'
import { SearchBox } from './search-box.ts'

/** The search dialog that opens on every page but the home page. */
export class SearchDialog {
  readonly page: Page
  readonly lang: Lang
  readonly root: Locator
  readonly search: SearchBox
  private readonly say: Words

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.say = searchWords(lang)
    this.root = page.getByRole('dialog', { name: this.say('dialog') })
    this.search = new SearchBox(this.root, lang)
  }

  /** Opens a page that has the dialog. */
  async goto(path = '/codes/'): Promise<void> {
    await this.page.goto(addressOf(path, this.lang))
  }

  /** The button in the page's header. */
  get opener(): Locator {
    const name = translator(this.lang).t('nav.search')
    return this.page.getByRole('banner').getByRole('button', { name })
  }

  /** Whether the key "/" opens the dialog. */
  get shortcut(): Locator {
    return this.root.getByRole('checkbox', { name: this.say('shortcut') })
  }

  get close(): Locator {
    return this.root.getByRole('button', { name: this.say('close') })
  }
}
