/** What the keys of a look-up act on. */
interface Keyed {
  text: HTMLTextAreaElement
  /** The links below the box, in order. */
  links(): HTMLAnchorElement[]
}

// Key code 229: some browsers end a composition with an Enter that no longer counts as composing.
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229

function onBoxKey(event: KeyboardEvent, { text, links }: Keyed): void {
  if (isComposing(event)) return
  const [first] = links()
  if (!first) return
  const onLastLine = !text.value.slice(text.selectionEnd).includes('\n')
  const opens = event.key === 'Enter' && !event.shiftKey && !text.value.includes('\n')
  if (opens || (event.key === 'ArrowDown' && onLastLine)) event.preventDefault()
  if (opens) first.click()
  else if (event.key === 'ArrowDown' && onLastLine) first.focus()
}

function onLinkKey(event: KeyboardEvent, { text, links }: Keyed): void {
  const all = links()
  const place = all.indexOf(document.activeElement as HTMLAnchorElement)
  if (place < 0) return
  if (event.key === 'Escape') text.focus()
  else if (event.key === 'ArrowUp') (all[place - 1] ?? text).focus()
  else if (event.key === 'ArrowDown') all[place + 1]?.focus()
  else return
  event.preventDefault()
}

/** Arrow keys between the box and the links below it, Enter for the best, Escape back to the box. */
export function startKeys(keyed: Keyed, results: HTMLElement): void {
  keyed.text.addEventListener('keydown', (event) => onBoxKey(event, keyed))
  results.addEventListener('keydown', (event) => onLinkKey(event, keyed))
}
