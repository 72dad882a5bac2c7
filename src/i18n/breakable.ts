const ZERO_WIDTH_SPACE = '\u200b'

/**
 * A title for a narrow cell: it may also break behind a middle dot and before a bracket, as Korean titles have them
 * without a blank ("Outlook.com·Hotmail(개인용)"); else it would break within a word.
 */
export function breakable(title: string): string {
  return title.replace(/·(?=\S)|(?<=\S)(?=\()/g, (mark) => mark + ZERO_WIDTH_SPACE)
}
