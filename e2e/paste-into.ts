import type { Locator } from '@playwright/test'

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

/** What a paste or a drop brings. */
interface Carried {
  text?: string
  file?: { name: string; type: string; text: string }
}

/** Sends a paste or a drop of a test's own to an element; says whether the page took it, so that the browser does not. */
export function send(
  target: Locator,
  kind: 'paste' | 'dragover' | 'drop',
  carried: Carried,
): Promise<boolean> {
  return target.evaluate(
    (element, { kind, carried: { text, file } }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      if (file) data.items.add(new File([file.text], file.name, { type: file.type }))
      const told = { bubbles: true, cancelable: true }
      const event =
        kind === 'paste'
          ? new ClipboardEvent(kind, { ...told, clipboardData: data })
          : new DragEvent(kind, { ...told, dataTransfer: data })
      return !element.dispatchEvent(event)
    },
    { kind, carried },
  )
}
