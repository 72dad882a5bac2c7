import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../list-files.ts'

/** The HTML of a built folder's pages by path: "/550/index.html", "/404.html" */
export function readPages(dir: string): Map<string, string> {
  const files = listFiles(dir).filter((file) => file.endsWith('.html'))
  return new Map(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')]))
}
