import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** What reads texts of strangers. */
const FOLDERS = ['match', 'lookup', 'client', 'worker']
const SOURCES = join(import.meta.dirname, '..')

/** The same trial each time, with time enough on a busy machine. */
const TRIAL = { randomSeed: 5321, timeout: 50_000 }

interface Found {
  place: string
  /** Null where the expression is made while the program runs, so that nothing can be told of it. */
  literal: string | null
}

/** The regular expressions of a TypeScript text, literals and made ones. */
function expressionsIn(path: string, text: string): Found[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) found.push({ place, literal: node.text })
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isMade && node.expression.getText(file) === 'RegExp') found.push({ place, literal: null })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** "safe" where the time grows no faster than the text (recheck proves or tries it), else what is wrong. */
async function growthOf(literal: string | null): Promise<string> {
  if (literal === null) return 'made while the program runs: write a literal'
  const end = literal.lastIndexOf('/')
  const told = await check(literal.slice(1, end), literal.slice(end + 1), TRIAL)
  if (told.status === 'safe') return told.status
  return `${told.status}: ${told.status === 'vulnerable' ? told.complexity.summary : told.error.kind}`
}

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ts$/.test(name) && !/\.(?:test|bench)\.ts$/.test(name))
      .map((name) => join(folder, name)),
  )
}

describe('a regular expression that reads texts of strangers', () => {
  it.each(sourceFiles())('takes no longer than the text is long: %s', { timeout: 120_000 }, async (path) => {
    const all = expressionsIn(path, readFileSync(join(SOURCES, path), 'utf8'))
    const told = await Promise.all(
      all.map(async ({ place, literal }) => ({ place, literal, growth: await growthOf(literal) })),
    )
    expect(told.filter(({ growth }) => growth !== 'safe')).toEqual([])
  })

  it.each([
    ['exponential', 'const a = /(a+)+$/', 'vulnerable'],
    ['quadratic', 'const a = /[a-z]{3,} [a-z]{3,}/i', 'vulnerable'],
    ['made', 'const a = new RegExp(b)', 'made while'],
    ['linear', 'const a = /^a+b/', 'safe'],
  ])('is judged: %s', async (_, text, judgement) => {
    const [only] = expressionsIn('a.ts', text)
    expect(await growthOf(only?.literal ?? null)).toMatch(new RegExp(`^${judgement}`))
  })
})
