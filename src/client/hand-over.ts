const SHOWN_FOR = 2000 // ms

/** Writes to the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: text = '', done = '', failed = '' } = button.dataset
  const label = button.textContent
  if (button.dataset.busy) return
  button.dataset.busy = 'true'
  button.textContent = (await copyText(text)) ? done : failed
  setTimeout(() => {
    button.textContent = label
    delete button.dataset.busy
  }, SHOWN_FOR)
}

/** Makes the buttons that copy a link, a wording or a note work, and the browser's own sharing where it has one. */
export function startHandOver(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => void copy(button))
  }
  if (!navigator.share) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const { share: url = '', title = '' } = button.dataset
      // Closing the browser's dialog rejects; that is no error.
      navigator.share({ title, url }).catch(() => {})
    })
  }
}
