import type { Locator, Page } from '@playwright/test'
import { LANGUAGE_NAMES, type Lang } from '../../src/i18n/languages.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { UiKey } from '../../src/i18n/ui.ts'
import { addressOf } from '../address-of.ts'

/** The page of a code, a server reply, a cause or a server, as its reader finds things on it. */
export class EntryPage {
  readonly page: Page
  readonly lang: Lang
  readonly t: (key: UiKey) => string

  constructor(page: Page, lang: Lang) {
    this.page = page
    this.lang = lang
    this.t = translator(lang).t
  }

  /** @param path language-neutral: "/550/" */
  async goto(path: string): Promise<void> {
    await this.page.goto(addressOf(path, this.lang))
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get card(): Locator {
    return this.region('card.label')
  }

  /** The way that the mail took; its name says where it failed. */
  get way(): Locator {
    return this.main.getByRole('img', { name: this.t('entry.way') })
  }

  get copyLink(): Locator {
    return this.button('hand.link')
  }

  /** What opens the note for the mail admin. */
  get noteOpener(): Locator {
    return this.main.getByText(this.t('hand.note'), { exact: true })
  }

  /** The note for the mail admin in one of its two languages. */
  noteIn(lang: Lang): Locator {
    return this.main.locator(`[lang=${lang}] > pre`)
  }

  /** The buttons that copy the note, that of the page's own language first. */
  get copyNote(): Locator {
    return this.button('hand.note.copy')
  }

  /** A block of the page, by the key of its heading. */
  region(key: UiKey): Locator {
    return this.main.getByRole('region', { name: this.t(key), exact: true })
  }

  get neighbours(): Locator {
    return this.main.getByRole('navigation', { name: this.t('entry.neighbours') })
  }

  languageLink(lang: Lang): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: LANGUAGE_NAMES[lang], exact: true })
  }

  private button(key: UiKey): Locator {
    return this.main.getByRole('button', { name: this.t(key), exact: true })
  }
}
