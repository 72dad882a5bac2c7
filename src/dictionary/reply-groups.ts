import type { Content } from '../schema/content.ts'
import { byCode, type EntryLink, type Link } from './link.ts'
import { codesOf } from './message-codes.ts'
import { type EntryKey, entryPath } from './path.ts'

/** The server replies of a list that carry the same cause. */
export interface ReplyGroup {
  cause: EntryLink
  replies: Link[]
}

type Links = ReadonlyMap<string, EntryLink>

/** "550 5.1.1", the codes of a message's first wording; empty where it has none. */
function sentWith(id: string, content: Content): string {
  const { reply, status } = content.message[id]?.wordings[0] ?? {}
  return [reply, status].filter(Boolean).join(' ')
}

/** Links to messages with the codes that they are sent with, in the order of these; those without codes last. */
export function replyLinks(keys: readonly EntryKey[], content: Content, links: Links): Link[] {
  const all = keys.flatMap((key) => {
    const found = links.get(entryPath(key))
    const code = sentWith(key.id, content)
    return found ? [{ path: found.path, title: found.title, ...(code && { code }) }] : []
  })
  const order = ({ code = '999' }: Link) => code.replace(' ', '.')
  return all.sort((a, b) => byCode(order(a), order(b)))
}

/** Messages by the cause that they carry, the cause of most of them first. */
export function groupReplies(keys: readonly EntryKey[], content: Content, links: Links): ReplyGroup[] {
  const byCause = Map.groupBy(keys, ({ id }) => content.message[id]?.cause ?? '')
  return [...byCause]
    .flatMap(([id, own]) => {
      const cause = links.get(entryPath({ kind: 'cause', id }))
      return cause ? [{ cause, replies: replyLinks(own, content, links) }] : []
    })
    .sort((a, b) => b.replies.length - a.replies.length || (a.cause.id < b.cause.id ? -1 : 1))
}

/** Messages in the order of how much they are like one of them: by their codes, and by who says them. */
export function nearestReplies(id: string, others: readonly EntryKey[], content: Content): EntryKey[] {
  const known = (key: string) => {
    const message = content.message[key] ?? { wordings: [] }
    return [...codesOf(message), ...message.wordings.flatMap(({ servers = [] }) => servers)]
  }
  const own = new Set(known(id))
  const likeness = (key: EntryKey) => known(key.id).filter((one) => own.has(one)).length
  return others.toSorted((a, b) => likeness(b) - likeness(a))
}
