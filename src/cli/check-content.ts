import { publishMessages } from '../build/addresses.ts'
import { ROOT, readContentFiles } from '../build/read-content.ts'
import { githubReport, terminalReport } from '../checks/reporters.ts'
import { contextOf } from '../checks/rule.ts'
import { RULES } from '../checks/rules.ts'
import { blindRules, runRules } from '../checks/run-rules.ts'

// npm run check:content: all problems of all files of content/
// npm run check:content -- --publish: where there are none, lists the messages' addresses as published

/** Authors east of Greenwich write tomorrow's date: the day in the easternmost time zone, UTC+14. */
const EASTERNMOST = 14 * 60 * 60 * 1000

const blind = blindRules(RULES)
if (blind.length > 0) {
  console.error(`These rules accept their own broken sample: ${blind.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const today = new Date(Date.now() + EASTERNMOST).toISOString().slice(0, 10)
const context = contextOf(readContentFiles(), today)
const findings = runRules(RULES, context)
if (process.env.GITHUB_ACTIONS && findings.length > 0) console.log(githubReport(findings))
console.log(terminalReport(findings, RULES))
if (findings.length > 0) process.exitCode = 1
else if (process.argv.includes('--publish')) {
  console.log(`New addresses listed: ${publishMessages(Object.keys(context.content.message), ROOT)}`)
}
