import { opensBest } from './opens-best.ts'
import { askFor } from './search/load-data.ts'

/** What wakes a box: the search itself is loaded only when it is touched. */
const TOUCHES = ['focusin', 'input', 'dragenter'] as const

/** Says that the search could not be loaded; the text in the box stays. */
function showBroken(box: HTMLElement, again: () => void): void {
  const broken = box.querySelector<HTMLElement>('[data-broken]')
  if (!broken) return
  broken.hidden = false
  broken.querySelector('[data-reload]')?.addEventListener('click', () => location.reload())
  broken.querySelector('[data-again]')?.addEventListener('click', again, { once: true })
}

/** Keeps the Enter of somebody faster than the network; the returned function ends that and says whether there was one. */
function keepEnter(text: HTMLTextAreaElement): () => boolean {
  const kept = new AbortController()
  const { signal } = kept
  let isPressed = false
  text.addEventListener(
    'keydown',
    (event) => {
      if (!opensBest(event, text)) return
      event.preventDefault()
      isPressed = true
    },
    { signal },
  )
  text.addEventListener('input', () => (isPressed = false), { signal })
  return () => {
    kept.abort()
    return isPressed
  }
}

/** What was pasted or dropped before the search came is marked on the box: it must know what was not typed. */
function markPasted(box: HTMLElement, text: HTMLTextAreaElement): void {
  const mark = () => {
    box.dataset.pasted = ''
  }
  for (const way of ['paste', 'drop']) text.addEventListener(way, mark, { once: true })
  // What the browser brought back may have been pasted.
  if (text.value) mark()
}

function startExamples(box: HTMLElement, text: HTMLTextAreaElement): void {
  for (const example of box.querySelectorAll('[data-example]'))
    example.addEventListener('click', () => {
      text.value = example.textContent ?? ''
      text.dispatchEvent(new Event('input', { bubbles: true }))
    })
}

/** Makes a search box load its search once it is touched; the returned function does so at once. */
export function startBox(box: HTMLElement): () => void {
  const text = box.querySelector('textarea') as HTMLTextAreaElement
  const letGo = keepEnter(text)
  let isAwake = false
  const wake = async () => {
    if (isAwake) return
    isAwake = true
    try {
      // Firefox never fetches a module anew that could not be loaded; so see first that the site answers.
      await askFor(box.dataset.index ?? '')
      const { attachSearch } = await import('./search/attach-search.ts')
      const wasEntered = letGo()
      attachSearch(box)
      if (wasEntered) text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    } catch {
      isAwake = false
      showBroken(box, wake)
    }
  }
  for (const touch of TOUCHES) box.addEventListener(touch, wake)
  // Firefox keeps a chosen file over a reload, which is to bring nothing back.
  const file = box.querySelector<HTMLInputElement>('[data-file]')
  if (file) file.value = ''
  markPasted(box, text)
  startExamples(box, text)
  return wake
}
