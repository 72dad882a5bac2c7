import { listFiles } from '../list-files.ts'

/** The addresses of a built folder's pages, from its base: "", "550/", "ko/550/" */
export function pagesOf(dir: string): string[] {
  return listFiles(dir)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(1, -'index.html'.length))
}
