import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DIST } from './builds.ts'
import type { Planted } from './injections/planted.ts'

// <meta http-equiv="content-security-policy" content="default-src 'none'; …">
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/

/** What injections ask their own origin for. */
const LURES = {
  'worked.js': 'worked = true',
  'worker.js': 'globalThis.postMessage?.(0)',
  'worked/index.html': '<!doctype html><script>parent.worked = true</script>',
}

/** The path of a page with something planted, from the base. */
export function plantedPath({ what }: Planted, home: 'protected' | 'unprotected'): string {
  return `${home}/${what.replaceAll(' ', '-')}/`
}

/**
 * Writes the built home page without its policy (the control), and, for each thing planted, with and without.
 * Beside them stand the files that injections ask for.
 * @param dir an empty folder, or one that does not exist yet
 * @param elsewhere address of the other origin
 */
export function writeTwoHomes(dir: string, planted: readonly Planted[], elsewhere: string): void {
  const home = readFileSync(join(DIST, 'index.html'), 'utf8')
  const files: Record<string, string> = { ...LURES, 'index.html': home.replace(POLICY, '') }
  for (const one of planted) {
    const page = home.replace('</main>', `${one.html.replaceAll('ELSEWHERE', elsewhere)}</main>`)
    files[`${plantedPath(one, 'protected')}index.html`] = page
    files[`${plantedPath(one, 'unprotected')}index.html`] = page.replace(POLICY, '')
  }
  for (const name of ['_astro', '404.html', 'favicon.svg'])
    cpSync(join(DIST, name), join(dir, name), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
}
