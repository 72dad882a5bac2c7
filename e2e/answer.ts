/** What a static host answers to a path: a file of the folder, a redirect within the site, or that nothing is there. */
export type Answer = { file: string } | { redirect: string } | 'missing' | 'outside-the-base'

/**
 * Decides as the static hosts do: a folder is shown by its index.html, and only with the slash.
 * @param files what may be served, from the folder's root: "/550/index.html", "/550.json"
 * @param base where the folder stands in the address: "/", "/dictionary/"
 * @param pathname of the request, percent-encoded as it came
 */
export function answerTo(files: ReadonlySet<string>, base: string, pathname: string): Answer {
  if (`${pathname}/` === base) return { redirect: base }
  if (!pathname.startsWith(base)) return 'outside-the-base'
  const path = `/${pathname.slice(base.length)}`
  if (path.endsWith('/')) return files.has(`${path}index.html`) ? { file: `${path}index.html` } : 'missing'
  const folder = path.endsWith('/index.html') ? path.slice(0, -'/index.html'.length) : path
  // Only a known path is redirected to, so "//elsewhere.example" cannot lead off the site.
  if (files.has(`${folder}/index.html`)) return { redirect: `${base}${folder.slice(1)}${folder && '/'}` }
  return files.has(path) ? { file: path } : 'missing'
}
