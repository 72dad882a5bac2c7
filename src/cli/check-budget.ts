import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from '../build/read-content.ts'
import { measureBudget } from '../checks/budget/measure-budget.ts'
import type { Measured } from '../checks/budget/measured.ts'

/** The text files of the build that the budget speaks of, by path: "/550/index.html" */
function readBuild(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    files.map((file) => [`/${relative(dir, file).split(sep).join('/')}`, readFileSync(file, 'utf8')]),
  )
}

const isOver = ({ size, limit = Infinity }: Measured) => size > limit
const bytes = (count: number) => count.toLocaleString('en').padStart(7)

const { measured, requests } = measureBudget(readBuild(join(ROOT, 'dist')))
for (const line of measured) {
  const limit = line.limit === undefined ? 'no limit' : `of${bytes(line.limit)}`
  console.log(`${isOver(line) ? 'OVER' : '    '}${bytes(line.size)} B ${limit}  ${line.what}: ${line.where}`)
}
for (const request of requests)
  console.log(`MORE than its HTML is needed for the first full render of ${request}`)
process.exitCode = measured.some(isOver) || requests.length ? 1 : 0
