import type { Locator } from '@playwright/test'
import { addressOf } from '../address-of.ts'
import { SitePage } from './site-page.ts'

/** The list of causes or of servers, with its filter. */
export class FilteredList extends SitePage {
  async goto(path: '/causes/' | '/servers/'): Promise<void> {
    await this.page.goto(addressOf(path, this.lang))
  }

  get form(): Locator {
    return this.main.getByRole('form', { name: this.t('filter.label') })
  }

  /** A choice of a question, by the question's legend. */
  choice(legend: string, label: string): Locator {
    return this.form
      .getByRole('group', { name: legend, exact: true })
      .getByRole('radio', { name: label, exact: true })
  }

  get reset(): Locator {
    return this.form.getByRole('button', { name: this.t('filter.reset') })
  }

  /** The links of the entries that are shown. */
  get shown(): Locator {
    return this.main.getByRole('listitem').getByRole('link')
  }

  /** The headings of the groups that are shown. */
  get headings(): Locator {
    return this.main.getByRole('heading', { level: 2 })
  }

  get none(): Locator {
    return this.main.getByText(this.t('causes.none'), { exact: true })
  }

  get count(): Locator {
    return this.main.getByRole('status')
  }
}
