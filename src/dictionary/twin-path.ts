/** The address of a page's twin: "/550/" -> "/550.json" */
export function twinPath(path: string): string {
  return path.replace(/\/$/, '.json')
}
