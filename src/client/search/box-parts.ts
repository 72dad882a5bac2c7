import type { Lang } from '../../i18n/languages.ts'

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
  /** Where what finds an entry is, what is shown of it, and the words of other languages. */
  addresses: { index: string; cards: string; words: string }
}

/** Finds the parts of a box; throws where the page's markup lacks one. */
export function boxParts(box: HTMLElement): BoxParts {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = box.querySelector<T>(selector)
    if (!found) throw new Error(`the search box lacks ${selector}`)
    return found
  }
  const { lang = 'en', base = '/', index = '', cards = '', words = '' } = box.dataset
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
    addresses: { index, cards, words },
  }
}
