import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { type EntryKey, entryPath } from './path.ts'
import { statusesOf } from './status-class.ts'

/** A link to an entry's page. */
export interface Link {
  path: string
  /** The code, where the entry is one, or those with which a reply is sent: set before the title. */
  code?: string
  title: Localized
}

/** A link that knows whose page it leads to. */
export type EntryLink = Link & EntryKey

/** Every page of an entry: codes in ascending order, then messages, causes and servers by id. */
export function allLinks(content: Content): Map<string, EntryLink> {
  const links = new Map<string, EntryLink>()
  const add = (key: EntryKey, title: Localized, code?: string) => {
    const path = entryPath(key)
    links.set(path, { ...key, path, title, ...(code ? { code } : {}) })
  }
  const codes = (a: { id: string }, b: { id: string }) => byCode(a.id, b.id)
  for (const reply of idsOf(content.reply).sort(codes))
    add({ kind: 'reply', id: reply.id }, reply.title, reply.id)
  const statuses = Object.entries(content.status).flatMap(([id, status]) => statusesOf(id, status))
  for (const status of statuses.sort(codes)) add({ kind: 'status', id: status.id }, status.title, status.id)
  for (const message of idsOf(content.message)) add({ kind: 'message', id: message.id }, message.title)
  for (const cause of idsOf(content.cause)) add({ kind: 'cause', id: cause.id }, cause.title)
  for (const server of idsOf(content.server)) add({ kind: 'server', id: server.id }, server.name)
  return links
}

function idsOf<T extends object>(entries: Record<string, T>): (T & { id: string })[] {
  return Object.entries(entries)
    .map(([id, entry]) => ({ ...entry, id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Orders codes by their numbers: 4.7.1 before 5.1.1, 5.1.2 before 5.1.10. */
export function byCode(a: string, b: string): number {
  const [left, right] = [a, b].map((code) => code.split('.').map(Number)) as [number[], number[]]
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? -1) - (right[place] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The path that an entryRef stands for: "5.1.1" -> "/5.1.1/", "causes/mailbox-full" -> "/causes/mailbox-full/" */
export function pathOfRef(ref: string): string {
  return `/${ref}/`
}
