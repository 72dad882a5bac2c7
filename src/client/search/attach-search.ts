import { isPaste } from '../../lookup/is-paste.ts'
import type { MatchResult } from '../../match/result.ts'
import { type BoxParts, boxParts } from './box-parts.ts'
import { element } from './element.ts'
import { findAnswer, LARGE } from './find-answer.ts'
import { startIntake } from './intake.ts'
import { startKeys } from './keys.ts'
import { loadCards, loadIndex, loadTitled } from './load-index.ts'
import { offerReport } from './offer-report.ts'
import { isForeign, withOtherWords } from './other-words.ts'
import { prepare } from './prepare.ts'
import { keepInAddress, queryInAddress } from './query-address.ts'
import { searchWords } from './search-words.ts'
import { announcement, showAnswer } from './show-answer.ts'
import type { Place } from './show-card.ts'
import { showLookUp } from './show-look-up.ts'

const PAUSE = 80 // ms between the last key and the search
const MAX_ROWS = 12

/** What is searched for: the box's text, or something large that never entered it. */
export type Subject =
  | { kind: 'typed'; text: string; typed: boolean }
  | { kind: 'taken'; input: string | Uint8Array }

async function loadPlace({ lang, base, repo, addresses }: BoxParts): Promise<Place> {
  const [index, cards] = await Promise.all([loadTitled(addresses), loadCards(addresses)])
  return { lang, base, repo, index, cards }
}

/** Makes a search box find things; what it already holds is searched for at once. */
export function attachSearch(box: HTMLElement): void {
  const parts = boxParts(box)
  const say = searchWords(parts.lang)
  const keys = startKeys(parts.text, parts.results)
  let latest = 0
  let timer = 0

  function show(status: string, ...results: HTMLElement[]): void {
    parts.status.textContent = status
    parts.results.replaceChildren(...results)
  }

  async function find(input: string | Uint8Array): Promise<MatchResult> {
    return findAnswer(input, await loadIndex(parts.addresses), parts.addresses.words)
  }

  // A paste is matched while that is still on its way by which the answer is shown.
  async function answer(input: string | Uint8Array): Promise<() => void> {
    const [result, place] = await Promise.all([find(input), loadPlace(parts)])
    if (result.reading === 'empty') return () => show(say('empty'))
    return () => show(announcement(result, place, say), showAnswer(result, place, say))
  }

  async function list(query: string): Promise<() => void> {
    const place = await loadPlace(parts)
    const { lookUp } = await import('../../lookup/look-up.ts')
    const known = lookUp(query, place.index)
    const isLacking = known.length === 0 || isForeign(query)
    const hits = isLacking ? lookUp(query, await withOtherWords(place.index, parts.addresses.words)) : known
    const found = hits.map(({ entry }) => entry)
    const n = found.length
    const status = n === 0 ? say('none') : n === 1 ? say('one') : say('count', { n: String(n) })
    return () =>
      show(status, n > 0 ? showLookUp(found, place) : offerReport({ text: query, answered: [] }, place, say))
  }

  async function search(subject: Subject): Promise<void> {
    const turn = ++latest
    const isText = subject.kind === 'typed'
    if (isText && subject.text === '') {
      keepInAddress(null, true)
      return show('')
    }
    if (isText && subject.text.trim() === '') return show(say('empty'))
    const isLookUp = isText && !isPaste(subject.text)
    keepInAddress(isLookUp ? subject.text.trim() : null, isText && subject.typed)
    if (!isLookUp) show(say('loading'))
    try {
      const asked = isLookUp ? list(subject.text) : answer(isText ? subject.text : subject.input)
      const present = await asked
      if (turn !== latest) return // a newer question was asked meanwhile
      parts.broken.hidden = true
      present()
      keys.found()
    } catch {
      if (turn === latest) showBroken(subject)
    }
  }

  function showBroken(subject: Subject): void {
    show('')
    parts.broken.hidden = false
    const again = parts.broken.querySelector<HTMLButtonElement>('[data-again]')
    const reload = parts.broken.querySelector<HTMLButtonElement>('[data-reload]')
    if (again) again.onclick = () => void search(subject)
    if (reload) reload.onclick = () => location.reload()
  }

  startIntake(parts, say, {
    search(subject) {
      clearTimeout(timer)
      latest++ // what is still being searched for is no longer asked
      keys.searching()
      parts.text.rows = Math.min(MAX_ROWS, parts.text.value.split('\n', MAX_ROWS).length)
      timer = window.setTimeout(() => void search(subject), subject.kind === 'typed' ? PAUSE : 0)
    },
    refuse(message) {
      clearTimeout(timer) // else the emptied box would wipe the refusal away
      latest++
      show('', element('p', { class: 'notice' }, message))
      parts.status.textContent = message
    },
  })
  restore(parts)
  prepare(parts.addresses)
}

/** Brings back the look-up that stands in the address, and takes up what was typed or opened before the search was there. */
function restore({ text, file }: BoxParts): void {
  const query = queryInAddress()
  if (text.value === '' && query !== null && query.length < LARGE) text.value = query
  if (text.value !== '') text.dispatchEvent(new Event('input', { bubbles: true }))
  if (file.files?.length) file.dispatchEvent(new Event('change'))
}
