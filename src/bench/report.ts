/** What a figure should be. */
export interface Goal {
  /** "p50 under 4 ms" */
  what: string
  isMet: boolean
}

/** One line of a table: what was measured, its figures by name, the goal for them. */
export interface Row {
  what: string
  figures: Record<string, number | string>
  goal?: Goal | undefined
}

/** What a part of the benchmark found. */
export interface Report {
  title: string
  /** How it was measured, in whole sentences. */
  notes: string[]
  tables: Row[][]
}

/** The goal that a figure stays under a limit. */
export function under(name: string, figure: number, limit: number, unit = 'ms'): Goal {
  return { what: `${name} under ${limit} ${unit}`, isMet: figure < limit }
}

// Three digits tell enough: 0.37, 12.3, 592
function shown(figure: number | string | undefined): string {
  if (typeof figure !== 'number') return figure ?? ''
  if (!Number.isFinite(figure)) return '-'
  return Number.isInteger(figure) || figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3)
}

function goalCell({ goal }: Row): string {
  return goal ? `${goal.what}: ${goal.isMet ? 'met' : 'MISSED'}` : ''
}

/** A table as lines of text: the names left, the figures right. */
export function tableLines(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))]
  const hasGoals = rows.some(({ goal }) => goal)
  const cells = [
    ['', ...names, ...(hasGoals ? ['goal'] : [])],
    ...rows.map((row) => [
      row.what,
      ...names.map((name) => shown(row.figures[name])),
      ...(hasGoals ? [goalCell(row)] : []),
    ]),
  ]
  const isText = (column: number) => column === 0 || column > names.length
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  return cells.map((row) =>
    row
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** A report for the terminal. */
export function terminalText({ title, notes, tables }: Report): string {
  const parts = [`== ${title}`, ...notes.map((note) => `   ${note}`)]
  return [...parts, ...tables.flatMap((rows) => ['', ...tableLines(rows)]), ''].join('\n')
}
