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

/** A page with its policy, or without as the control. */
export type Home = 'protected' | 'unprotected'

/** The path of a page with something planted, from the base. */
export function plantedPath({ what }: Planted, home: Home): string {
  return `${home}/${what.replaceAll(' ', '-')}/`
}

/**
 * Writes the built home page without its policy (the control), and, for each thing planted, with and without.
 * Beside them stand the files that injections ask for.
 * @param dir an empty folder, or one that does not exist yet
 * @param elsewhere the address of the other origin for a planted page's path
 */
export function writeTwoHomes(
  dir: string,
  planted: readonly Planted[],
  elsewhere: (path: string) => string,
): void {
  const home = readFileSync(join(DIST, 'index.html'), 'utf8')
  const files: Record<string, string> = { ...LURES, 'index.html': home.replace(POLICY, '') }
  for (const one of planted) {
    for (const kind of ['protected', 'unprotected'] as const) {
      const path = plantedPath(one, kind)
      const page = home.replace('</main>', `${one.html.replaceAll('ELSEWHERE', elsewhere(path))}</main>`)
      files[`${path}index.html`] = kind === 'protected' ? page : page.replace(POLICY, '')
    }
  }
  for (const name of ['_astro', '404.html', 'favicon.svg'])
    cpSync(join(DIST, name), join(dir, name), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
}
