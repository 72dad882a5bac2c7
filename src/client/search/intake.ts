import type { Subject } from './attach-search.ts'
import type { BoxParts } from './box-parts.ts'
import { LARGE } from './find-answer.ts'
import { queryInAddress } from './query-address.ts'
import { MAX_FILE, readFile } from './read-file.ts'
import type { Words } from './search-words.ts'

/** What becomes of what is typed, pasted, dropped or opened. */
export interface Outlet {
  search(subject: Subject): void
  refuse(message: string): void
}

const FIRST_LINES = 160

function sizeOf(length: number): string {
  return length < 1_000_000 ? `${Math.ceil(length / 1000)} kB` : `${(length / 1_000_000).toFixed(1)} MB`
}

/** Watches everything through which text can enter a search box. */
export function startIntake(parts: BoxParts, say: Words, outlet: Outlet): void {
  const { text, field, chip, clear, file } = parts
  // What was pasted before this watched is marked on the box (start-box.ts).
  let typed = parts.box.dataset.pasted === undefined || text.value === queryInAddress()

  function release(): void {
    chip.hidden = true
    text.hidden = false
    clear.hidden = text.value === ''
  }

  // A large text would block the page for seconds in a textarea: it is kept beside it.
  function take(input: string | Uint8Array, name = ''): void {
    const start =
      typeof input === 'string'
        ? input.slice(0, FIRST_LINES)
        : new TextDecoder().decode(input.subarray(0, FIRST_LINES))
    chip.textContent = `${name || say('chip', { size: sizeOf(input.length) })}\n${start}`
    chip.hidden = false
    text.hidden = true
    clear.hidden = false
    outlet.search({ kind: 'taken', input })
  }

  async function open(opened: File | undefined): Promise<void> {
    if (!opened) return
    const read = await readFile(opened)
    if (read.kind === 'binary') return outlet.refuse(say('binary'))
    if (read.kind === 'empty') return outlet.refuse(say('empty'))
    if (read.kind === 'too-large')
      return outlet.refuse(say('tooLarge', { size: String(MAX_FILE / 1_000_000) }))
    text.value = ''
    take(read.bytes, `${opened.name}, ${sizeOf(read.bytes.length)}`)
  }

  text.addEventListener('paste', (event) => {
    typed = false
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (pasted.length + text.value.length <= LARGE) return
    event.preventDefault()
    take(text.value + pasted)
  })
  text.addEventListener('drop', () => {
    typed = false
  })
  text.addEventListener('input', (event) => {
    // Once something was pasted, the text is not put into the address until the box is cleared; undo may bring it back.
    if ((event as InputEvent).inputType?.startsWith('history')) typed = false
    if (text.value.length > LARGE) {
      const whole = text.value
      text.value = ''
      return take(whole)
    }
    release()
    outlet.search({ kind: 'typed', text: text.value, typed })
  })
  clear.addEventListener('click', () => {
    text.value = ''
    typed = true
    file.value = ''
    release()
    text.focus()
    outlet.search({ kind: 'typed', text: '', typed })
  })
  file.addEventListener('change', () => void open(file.files?.[0]))
  field.addEventListener('dragover', (event) => {
    event.preventDefault()
    field.classList.add('dropping')
  })
  for (const end of ['dragleave', 'drop'])
    field.addEventListener(end, () => field.classList.remove('dropping'))
  field.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0]
    if (!dropped) return
    event.preventDefault()
    void open(dropped)
  })
}
