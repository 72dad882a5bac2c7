import { recall, remember } from './setting.ts'

const SHORTCUT_KEY = 'search-shortcut'
/** What wakes a box: the search itself is loaded only when it is touched. */
const TOUCHES = ['focusin', 'input', 'dragenter'] as const

/** Says that the search could not be loaded; the text in the box stays. */
function showBroken(box: HTMLElement): void {
  const broken = box.querySelector<HTMLElement>('[data-broken]')
  if (!broken) return
  broken.hidden = false
  broken.querySelector('[data-reload]')?.addEventListener('click', () => location.reload())
  broken.querySelector('[data-again]')?.addEventListener('click', () => void wake(box), { once: true })
}

const awake = new WeakSet<HTMLElement>()

async function wake(box: HTMLElement): Promise<void> {
  if (awake.has(box)) return
  awake.add(box)
  try {
    const { attachSearch } = await import('./search/attach-search.ts')
    attachSearch(box)
  } catch {
    awake.delete(box)
    showBroken(box)
  }
}

function startBox(box: HTMLElement): void {
  for (const touch of TOUCHES) box.addEventListener(touch, () => void wake(box))
  const text = box.querySelector('textarea')
  // Firefox keeps a chosen file over a reload, which is to bring nothing back.
  const file = box.querySelector<HTMLInputElement>('[data-file]')
  if (file) file.value = ''
  const mark = () => {
    box.dataset.pasted = ''
  }
  // The search comes later, and must know what was not typed; what the browser brought back may have been pasted.
  for (const way of ['paste', 'drop']) text?.addEventListener(way, mark, { once: true })
  if (text?.value) mark()
  for (const example of box.querySelectorAll('[data-example]')) {
    example.addEventListener('click', () => {
      if (!text) return
      text.value = example.textContent ?? ''
      text.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
}

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
  for (const box of boxes) startBox(box)
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
  if (location.hash.startsWith('#q=')) for (const box of boxes) void wake(box)
}
