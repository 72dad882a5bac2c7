import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADDRESSES } from '../checks/fixed-files.ts'
import { entryPath } from '../dictionary/path.ts'

/**
 * The list of published addresses with those of the given messages added: one a line, sorted, nothing taken away.
 * @param listed the list so far, empty where there is none
 */
export function withMessages(listed: string, messageIds: readonly string[]): string {
  const known = listed.split('\n').filter(Boolean)
  const added = messageIds.map((id) => entryPath({ kind: 'message', id }))
  return [...new Set([...known, ...added])]
    .sort()
    .map((address) => `${address}\n`)
    .join('')
}

/** Writes the addresses of these messages into content/addresses.txt below a folder; returns how many are new. */
export function publishMessages(messageIds: readonly string[], root: string): number {
  const file = join(root, ADDRESSES)
  const listed = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const grown = withMessages(listed, messageIds)
  if (grown !== listed) writeFileSync(file, grown)
  return grown.split('\n').length - Math.max(listed.split('\n').length, 1)
}
