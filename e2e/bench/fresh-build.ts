import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/build/read-content.ts'
import { DIST } from '../builds.ts'
import { listFiles } from '../list-files.ts'

const SOURCES = ['src', 'content', 'public']

/** Whether a source changed after the site was built: then another engine would be measured. */
function isStale(): boolean {
  const page = join(DIST, '404.html')
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  return SOURCES.some((folder) =>
    listFiles(join(ROOT, folder)).some((file) => statSync(join(ROOT, folder, file)).mtimeMs > built),
  )
}

/** Builds the site where there is no build of the sources as they are; throws where that fails. */
export function freshBuild(): void {
  if (!isStale()) return
  console.error('Building the site, since there is no build of these sources …')
  // Standard output belongs to the report.
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the build failed')
}
