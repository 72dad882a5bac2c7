import { KINDS } from '../schema/kinds.ts'
import type { EntryKey } from './path.ts'

/** The file that an entry's page is made from, from the project's root: "content/statuses/x.1.1.yaml" for 5.1.1 */
export function fileOf({ kind, id }: EntryKey): string {
  const name = kind === 'status' ? id.replace(/^\d/, 'x') : id
  return `content/${KINDS[kind].folder}/${name}.yaml`
}
