import type { Locator } from '@playwright/test'
import { LANGUAGE_NAMES, type Lang } from '../../src/i18n/languages.ts'
import type { UiKey } from '../../src/i18n/ui.ts'
import { addressOf } from '../address-of.ts'
import { SitePage } from './site-page.ts'

/** The page of a code, a server reply, a cause or a server, as its reader finds things on it. */
export class EntryPage extends SitePage {
  /** @param path language-neutral: "/550/" */
  async goto(path: string): Promise<void> {
    await this.page.goto(addressOf(path, this.lang))
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
