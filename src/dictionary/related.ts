import type { Content } from '../schema/content.ts'
import { byCode } from './link.ts'
import type { EntryKey } from './path.ts'
import { type StatusOfClass, statusesOf } from './status-class.ts'

/** The messages that are sent with a code or carry a cause, by id. */
export function messagesWith(
  wanted: { reply?: string; status?: string; cause?: string; server?: string },
  content: Content,
): EntryKey[] {
  return Object.entries(content.message)
    .filter(
      ([, message]) =>
        message.cause === wanted.cause ||
        message.wordings.some(
          ({ reply, status, servers }) =>
            (wanted.reply !== undefined && reply === wanted.reply) ||
            (wanted.status !== undefined && status === wanted.status) ||
            (wanted.server !== undefined && servers?.includes(wanted.server)),
        ),
    )
    .map(([id]) => ({ kind: 'message' as const, id }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
}

/** The messages that are sent with a reply code and no enhanced one that has a page: the others stand on that page. */
export function messagesOfReply(reply: string, content: Content): EntryKey[] {
  const paged = new Set(codesBesides(reply, content).map(({ id }) => id))
  return messagesWith({ reply }, content).filter(({ id }) =>
    content.message[id]?.wordings.some(
      (wording) => wording.reply === reply && !(wording.status && paged.has(wording.status)),
    ),
  )
}

/** The enhanced status codes that the registry or a known wording sets beside a reply code, of its class. */
export function codesBesides(reply: string, content: Content): EntryKey[] {
  const seen = new Set(
    Object.values(content.message)
      .flatMap(({ wordings }) => wordings)
      .filter((wording) => wording.reply === reply)
      .map(({ status }) => status),
  )
  return Object.entries(content.status)
    .flatMap(([id, status]) => statusesOf(id, status))
    .filter(
      (status) =>
        seen.has(status.id) || (status.class === reply[0] && status.registry?.replies.includes(reply)),
    )
    .map(({ id }) => ({ kind: 'status' as const, id }))
    .sort((a, b) => byCode(a.id, b.id))
}

/** The reply codes that the registry or a known wording sets beside an enhanced status code. */
export function repliesBeside(status: StatusOfClass, content: Content): EntryKey[] {
  const seen = Object.values(content.message)
    .flatMap(({ wordings }) => wordings)
    .filter((wording) => wording.status === status.id)
    .map(({ reply }) => reply)
  const registered = (status.registry?.replies ?? []).filter((reply) => reply[0] === status.class)
  return [...new Set([...registered, ...seen])]
    .filter((reply) => reply !== undefined && reply in content.reply)
    .map((id) => ({ kind: 'reply' as const, id: id as string }))
    .sort((a, b) => byCode(a.id, b.id))
}
