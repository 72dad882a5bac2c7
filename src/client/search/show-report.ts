import { REPORT_UI } from '../../i18n/report-ui.ts'
import { redact } from '../../match/redact.ts'
import { copyText } from '../hand-over.ts'
import { element } from './element.ts'
import type { Words } from './search-words.ts'
import type { Place } from './show-card.ts'

/** Longer reports are read by nobody, and fit into no address. */
const REPORT_MAX = 3000

/** What is reported: the text that did not match, and the addresses of what it was answered with. */
export interface Mismatch {
  text: string
  answered: readonly string[]
}

/** A mismatch as it may be handed on, in plain text. */
export function reportOf({ text, answered }: Mismatch): string {
  return `${answered.join(' ') || '-'}\n\n${redact(text.slice(0, 2 * REPORT_MAX)).slice(0, REPORT_MAX)}`
}

/** The address that opens an issue with a report filled in. */
export function issueAddress(repo: string, title: string, report: string): string {
  return `${repo}/issues/new?${new URLSearchParams({ title, body: report })}`
}

/** A report to look through, to copy and, where the site names its source repository, to open an issue with. */
export function showReport(mismatch: Mismatch, { lang, repo }: Place, words: Words): HTMLElement {
  const say = (key: keyof typeof REPORT_UI) => REPORT_UI[key][lang]
  const text = element('textarea', { translate: 'no', 'aria-label': say('text') })
  text.spellcheck = false
  text.value = reportOf(mismatch)
  text.rows = 8
  const copy = element('button', { type: 'button' }, say('copy'))
  const said = element('span', { role: 'status' })
  copy.addEventListener('click', async () => {
    said.textContent = ` ${(await copyText(text.value)) ? say('copied') : words('copyFailed')}`
  })
  const link = repo ? element('a', { class: 'button' }, say('open')) : null
  const fill = () => {
    if (repo && link) link.href = issueAddress(repo, say('title'), text.value)
  }
  fill()
  text.addEventListener('input', fill)
  return element(
    'div',
    { class: 'report' },
    element('p', {}, say('preview')),
    text,
    element('p', {}, copy, ' ', link, said),
  )
}
