import { expect, type Locator } from '@playwright/test'

/** Pastes a text into a box by the keys that a reader presses; copied by a command, which needs no permission. */
export async function pasteInto(box: Locator, text: string): Promise<void> {
  await box.evaluate((_, text) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    document.addEventListener('copy', copy, { once: true })
    document.execCommand('copy')
  }, text)
  await box.press('ControlOrMeta+V')
}

/** Sends a drag or a drop of a test's own to an element; says whether the page took it, so that the browser does not. */
export function send(
  target: Locator,
  kind: 'dragover' | 'drop',
  file?: { name: string; type: string; text: string },
): Promise<boolean> {
  return target.evaluate(
    (element, { kind, file }) => {
      const dataTransfer = new DataTransfer()
      if (file) dataTransfer.items.add(new File([file.text], file.name, { type: file.type }))
      return !element.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
    },
    { kind, file },
  )
}

/** Touches a box, so that the search is loaded, and waits until a file may be dropped on it. */
export async function awaken(box: Locator): Promise<void> {
  await box.focus()
  await expect.poll(() => send(box, 'dragover')).toBe(true)
}
