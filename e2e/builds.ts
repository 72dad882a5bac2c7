import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../src/build/read-content.ts'

/** The build that is tested (npm run build). */
export const DIST = join(ROOT, 'dist')

/** The same sources built a second time, in another time zone and language: must equal DIST byte for byte. */
export const SECOND_BUILD = join(ROOT, '.cache', 'second-build')

/** The same sources built to stand in a folder of their host, as on GitHub Pages. */
export const BASE_BUILD = join(ROOT, '.cache', 'base-build')
export const OTHER_BASE = '/dictionary/'

/** The folder itself; throws where no build is in it. */
export function theBuildIn(dir: string): string {
  if (existsSync(join(dir, '404.html'))) return dir
  throw new Error(
    `${dir} holds no build of the site: ${dir === DIST ? 'npm run build' : 'npm run test:e2e'} makes it.`,
  )
}
