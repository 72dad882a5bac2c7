// '"email":', "'code' =>": a key of JSON or of what programs print like it
const KEY = /["'][ \t]{0,9}(?::|=>)/
// '\t', ' | ', '   ': what stands between cells
const CELLS = /\t|[|│┃]| {3}/
// 'Recipient,Reason', 'a;b;c'
const LIST = /[^\s,;][,;][^\s,;]/
const LINES_MIN = 2

/** Whether a text may hold JSON or a table, so that its reader is worth loading; a false yes costs only that. */
export function looksStructured(text: string): boolean {
  if (KEY.test(text)) return true
  const rows = text.split('\n').filter((line) => CELLS.test(line.trim()) || LIST.test(line))
  return rows.length >= LINES_MIN
}
