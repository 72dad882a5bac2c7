import type { Locator } from '@playwright/test'
import { searchWords, type Words } from '../../src/client/search/search-words.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import { REPORT_UI } from '../../src/i18n/report-ui.ts'

/** The search box with everything that it shows below itself. */
export class SearchBox {
  readonly root: Locator
  readonly say: Words
  private readonly lang: Lang

  /** @param place what holds the box: the page's main part, or the dialog */
  constructor(place: Locator, lang: Lang) {
    this.lang = lang
    this.root = place.getByRole('search')
    this.say = searchWords(lang)
  }

  get text(): Locator {
    return this.root.getByRole('textbox', { name: this.say('label') })
  }

  /** What is announced; an answer has one more of that role, for its sharing. */
  get status(): Locator {
    return this.root.getByRole('status').first()
  }

  /** The links to entries, the best first: those of a look-up, or those of an answer's cards and candidates. */
  get links(): Locator {
    return this.root.getByRole('link')
  }

  get best(): Locator {
    return this.links.first()
  }

  /** The words that decided. */
  get marks(): Locator {
    return this.root.locator('mark')
  }

  /** What each mark speaks for. */
  get evidence(): Locator {
    return this.root
      .getByRole('group')
      .filter({ hasText: this.say('why') })
      .getByRole('listitem')
  }

  /** What offers a report that the text did not match, and the report. */
  get mismatch(): Locator {
    return this.root.getByText(this.say('mismatch'))
  }

  get report(): Locator {
    return this.root.getByRole('textbox', { name: REPORT_UI.text[this.lang] })
  }

  get clear(): Locator {
    return this.root.getByRole('button', { name: this.say('clear') })
  }

  get examples(): Locator {
    return this.root.getByText(this.say('examples')).getByRole('button')
  }

  get openFile(): Locator {
    return this.root.getByText(this.say('open'), { exact: true })
  }

  get share(): Locator {
    return this.root.getByRole('button', { name: this.say('share') })
  }

  /** What is said of one recipient, where several are named. */
  recipient(address: string): Locator {
    return this.root.getByRole('group').filter({ has: this.root.page().getByText(new RegExp(`^${address}`)) })
  }
}
