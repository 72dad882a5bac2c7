import type { Rule } from './rule.ts'
import type { Finding } from './run-rules.ts'

function totals(findings: readonly Finding[], rules: readonly Rule[]): string[] {
  return rules.flatMap(({ name, description }) => {
    const count = findings.filter(({ rule }) => rule === name).length
    return count > 0 ? [`${String(count).padStart(5)}  ${name}: ${description}`] : []
  })
}

/** The findings for a terminal: by file, a line each, then how many each rule found. */
export function terminalReport(findings: readonly Finding[], rules: readonly Rule[]): string {
  if (findings.length === 0) return `The content keeps all ${rules.length} rules.`
  const byFile = Map.groupBy(findings, ({ path }) => path)
  const files = [...byFile.values()].flatMap((group) => [
    ...group.map(({ path, line, field, message }) =>
      [`${path}:${line}`, field, message].filter(Boolean).join('  '),
    ),
    '',
  ])
  return [...files, ...totals(findings, rules)].join('\n')
}

// https://docs.github.com/actions/reference/workflow-commands: these characters end a value
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The findings as commands that make GitHub show them beside the lines of a pull request. */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(({ path, line, field, message, rule }) => {
      const place = `file=${escapedProperty(path)},line=${line},title=${escapedProperty(rule)}`
      return `::error ${place}::${escaped([field, message].filter(Boolean).join('  '))}`
    })
    .join('\n')
}
