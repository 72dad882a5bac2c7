import { recall, remember } from './setting.ts'
import { startBox } from './start-box.ts'

const SHORTCUT_KEY = 'search-shortcut'
function startDialog(dialog: HTMLDialogElement): () => void {
  const open = () => {
    dialog.showModal()
    dialog.querySelector('textarea')?.focus()
  }
  for (const button of document.querySelectorAll('[data-open-search]')) button.addEventListener('click', open)
  return open
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Makes every search box of the page work, and the keys that lead to it: Ctrl/⌘ K, and / where it is not switched off. */
export function startSearch(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-search]')]
  const wakers = boxes.map(startBox)
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')
  const open = dialog
    ? startDialog(dialog)
    : () => document.querySelector<HTMLElement>('[data-search] textarea')?.focus()
  const slash = document.querySelector<HTMLInputElement>('[data-shortcut-choice]')
  if (slash) {
    slash.checked = recall(SHORTCUT_KEY) !== 'off'
    slash.addEventListener('change', () => remember(SHORTCUT_KEY, slash.checked ? null : 'off'))
  }
  document.addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
    const single = event.key === '/' && !isTyping(event.target) && recall(SHORTCUT_KEY) !== 'off'
    if ((!command && !single) || event.isComposing || dialog?.open) return
    event.preventDefault()
    open()
  })
  const isAsked = () => location.hash.startsWith('#q=')
  // A look-up from the browser's own search field does not load a page that is open already.
  addEventListener('hashchange', () => {
    if (isAsked()) location.reload()
  })
  if (isAsked()) for (const wake of wakers) wake()
}
