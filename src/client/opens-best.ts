// Key code 229: some browsers end a composition with an Enter that no longer counts as composing.
/** Whether a key is part of a composition by an input method (WHATWG UI Events, isComposing). */
export const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229

/** Whether a key in a search box asks for the best entry: Enter on a single line, without Shift. */
export function opensBest(event: KeyboardEvent, text: HTMLTextAreaElement): boolean {
  return !isComposing(event) && event.key === 'Enter' && !event.shiftKey && !text.value.includes('\n')
}
