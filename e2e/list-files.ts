import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file in a folder and below, sorted, from the folder's root with forward slashes: "/550/index.html" */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort()
}
