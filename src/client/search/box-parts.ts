import type { Lang } from '../../i18n/languages.ts'
import type { Addresses } from './load-index.ts'

/** The elements of a search box, as SearchBox.astro lays them out. */
export interface BoxParts {
  box: HTMLElement
  text: HTMLTextAreaElement
  field: HTMLElement
  chip: HTMLElement
  clear: HTMLButtonElement
  file: HTMLInputElement
  status: HTMLElement
  broken: HTMLElement
  results: HTMLElement
  lang: Lang
  base: string
  repo: string | undefined
  addresses: Addresses
}

/** Where the files of the search are, as the page's box names them. */
export function addressesOf({
  dataset: { index = '', titles = '', cards = '', words = '' },
}: HTMLElement): Addresses {
  return { index, titles, cards, words }
}

/** Finds the parts of a box; throws where the page's markup lacks one. */
export function boxParts(box: HTMLElement): BoxParts {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = box.querySelector<T>(selector)
    if (!found) throw new Error(`the search box lacks ${selector}`)
    return found
  }
  const { lang = 'en', base = '/', repo } = box.dataset
  return {
    box,
    text: part('textarea'),
    field: part('.search-field'),
    chip: part('[data-chip]'),
    clear: part('[data-clear]'),
    file: part('[data-file]'),
    status: part('[role=status]'),
    broken: part('[data-broken]'),
    results: part('[data-results]'),
    lang: lang as Lang,
    base,
    repo,
    addresses: addressesOf(box),
  }
}
