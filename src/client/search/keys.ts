import { isComposing, opensBest } from '../opens-best.ts'

/** What the keys must be told of the search. */
interface KeysOfSearch {
  /** Something new is looked for: what is shown no longer answers it. */
  searching(): void
  /** What was found is shown. */
  found(): void
}

function onBoxKey(
  event: KeyboardEvent,
  text: HTMLTextAreaElement,
  first: HTMLAnchorElement | undefined,
  open: () => void,
): void {
  if (isComposing(event)) return
  const onLastLine = !text.value.slice(text.selectionEnd).includes('\n')
  const opens = opensBest(event, text)
  const goesDown = event.key === 'ArrowDown' && onLastLine && first
  if (!opens && !goesDown) return
  event.preventDefault()
  if (opens) open()
  else first?.focus()
}

function onLinkKey(event: KeyboardEvent, text: HTMLTextAreaElement, links: HTMLAnchorElement[]): void {
  const place = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (place < 0) return
  if (event.key === 'Escape') text.focus()
  else if (event.key === 'ArrowUp') (links[place - 1] ?? text).focus()
  else if (event.key === 'ArrowDown') links[place + 1]?.focus()
  else return
  event.preventDefault()
}

/** Arrow keys between the box and the links below it, Enter on a single line for the best, Escape back to the box. */
export function startKeys(text: HTMLTextAreaElement, results: HTMLElement): KeysOfSearch {
  let isSearching = false
  // A fast typist presses Enter before the results are there.
  let opensWhenFound = false
  const links = () => [...results.querySelectorAll('a')].filter((link) => link.checkVisibility())
  const open = () => {
    if (isSearching) opensWhenFound = true
    else links()[0]?.click()
  }
  text.addEventListener('keydown', (event) => onBoxKey(event, text, links()[0], open))
  results.addEventListener('keydown', (event) => onLinkKey(event, text, links()))
  return {
    searching() {
      isSearching = true
      opensWhenFound = false
    },
    found() {
      isSearching = false
      if (opensWhenFound) open()
    },
  }
}
