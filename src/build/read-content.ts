import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Content } from '../schema/content.ts'
import { type ContentFile, contentOf, parseFiles } from '../schema/parse-content.ts'

/** The project's folder, absolute. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Every file under content/, sorted by path; paths run from `root` with forward slashes. */
export function readContentFiles(root = ROOT): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** The content as it stands on disk; throws with the first fault where a file does not fit its schema. */
export function readContent(root = ROOT): Content {
  const parsed = parseFiles(readContentFiles(root))
  for (const { path, faults } of parsed) {
    const fault = faults[0]
    if (fault)
      throw new Error(
        `${path}:${fault.line} ${fault.field}: ${fault.message} (npm run check:content lists all)`,
      )
  }
  return contentOf(parsed)
}
