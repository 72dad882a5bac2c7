import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusOf, parseCorpus, textOf } from '../bench/corpus.ts'
import { materialOf } from '../bench/material.ts'
import { measureGrowth } from '../bench/measure-growth.ts'
import { measureRivals } from '../bench/measure-rivals.ts'
import { measureSizes } from '../bench/measure-sizes.ts'
import { type Report, terminalText } from '../bench/report.ts'
import { ROOT, readContent } from '../build/read-content.ts'
import { readTestCases } from '../build/read-test-cases.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'

// npm run bench: how fast the engine is and how often right, beside the goals; exits with 0 whatever the figures are
// npm run bench -- --only size,rivals,growth,browser: parts of it
// npm run bench -- --corpus FILE: other texts for the comparison, NDJSON {"id","text","causes"}
// npm run bench -- --json FILE: writes the figures, too

function openBench(corpusFile: string | undefined): Record<string, () => Promise<Report>> {
  const content = readContent()
  const index = buildSearchIndex(content, 'en')
  const cases = readTestCases()
  const material = materialOf(index, cases.map(textOf))
  const corpus = corpusFile ? parseCorpus(readFileSync(corpusFile, 'utf8')) : corpusOf(cases)
  const groups = Object.fromEntries(Object.entries(content.cause).map(([id, { group }]) => [id, group]))
  return {
    size: () => measureSizes(material, index),
    rivals: () => measureRivals(corpus, index, groups, corpusFile ?? 'the test cases'),
    growth: () => measureGrowth(material, index),
    browser: async () => reportOfBrowser(),
  }
}

// A program of its own: only e2e/ knows the browser.
function reportOfBrowser(): Report {
  const bench = join(ROOT, 'e2e', 'bench.ts')
  const json = execFileSync(process.execPath, [bench], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(json) as Report
}

function machine() {
  const [first] = cpus()
  return {
    processor: `${availableParallelism()} × ${first?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    load: loadavg().map((load) => Number(load.toFixed(2))),
    started: new Date().toISOString(),
  }
}

function chosenOf(only: string | undefined, parts: Record<string, unknown>): string[] {
  const chosen = only?.split(',') ?? Object.keys(parts)
  const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
  if (unknown.length > 0) throw new Error(`no part "${unknown}": there are ${Object.keys(parts)}`)
  return chosen
}

function cannotRun(error: unknown): void {
  console.error(`The benchmark cannot run: ${(error as Error).message}`)
  process.exitCode = 1
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'string' }, corpus: { type: 'string' } },
  })
  const parts = openBench(values.corpus)
  const chosen = chosenOf(values.only, parts)
  const on = machine()
  console.log(
    `${on.processor}, ${on.memory}, ${on.system}; Node ${on.node}; load ${on.load.join(' ')}; ${on.started}\n`,
  )
  const reports: Record<string, Report> = {}
  for (const name of chosen) {
    try {
      reports[name] = (await parts[name]?.()) as Report
      console.log(terminalText(reports[name]))
    } catch (error) {
      cannotRun(error) // the other parts may
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine: on, reports }, null, 2)}\n`)
}

await bench().catch(cannotRun)
