import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a file of the project or of one of its packages holds: "public/favicon.svg".
 * It is looked for below the folder where npm runs its scripts, as this module is bundled to another place.
 */
export function projectFile(path: string): Buffer {
  return readFileSync(join(process.cwd(), path))
}
