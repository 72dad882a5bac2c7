import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../browsers.ts'

/** Of what the kept pictures were drawn: name and version by what was asked for. */
type Rendering = Record<string, string>

/** Beside the pictures, which are worth nothing without it. */
const RECORD = join(import.meta.dirname, 'rendering.json')

/** By fontconfig's patterns: what src/styles/tokens.css asks for where this project is tested. */
const FONTS = [
  'system-ui',
  'Roboto',
  'sans-serif',
  'sans-serif:lang=ko',
  'ui-monospace',
  'monospace',
  'monospace:lang=ko',
]

/**
 * Whether pictures taken here can be compared with the kept ones; where not, says why. When they are to be kept
 * anew, keeps the record of this machine's fonts with them.
 */
export function canCompare(isUpdate: boolean): boolean {
  const here = renderingHere()
  if (isUpdate) {
    writeFileSync(RECORD, `${JSON.stringify(here, null, 2)}\n`)
    return true
  }
  const differences = existsSync(RECORD)
    ? renderingDifferences(JSON.parse(readFileSync(RECORD, 'utf8')), here)
    : ['no picture was kept yet']
  if (differences.length === 0) return true
  console.log(`No picture was compared:
${differences.map((difference) => `  ${difference}\n`).join('')}To keep this machine's pictures instead: npm run test:visual -- --update-snapshots`)
  return false
}

/** "monospace: Noto Sans Mono 131465 here, DejaVu Sans Mono 155320 in the kept pictures" */
export function renderingDifferences(kept: Rendering, here: Rendering): string[] {
  return Object.entries(here)
    .filter(([name, found]) => kept[name] !== found)
    .map(([name, found]) => `${name}: ${found} here, ${kept[name] ?? 'nothing'} in the kept pictures`)
}

function renderingHere(): Rendering {
  const version = said(findChromium()?.executablePath, '--version')
  return {
    // From one build to the next within a version it draws the same.
    Chromium: /\d+/.exec(version)?.[0] ?? version,
    ...Object.fromEntries(
      FONTS.map((font) => [font, said('fc-match', '-f', '%{family} %{fontversion}', font)]),
    ),
  }
}

/** What a program prints; where there is no such program, as fc-match on a Mac, that it is unknown. */
function said(program: string | undefined, ...args: string[]): string {
  try {
    return execFileSync(program ?? '', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
