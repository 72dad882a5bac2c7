import type { Content, EntryData } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import type { Wording } from '../schema/message.ts'
import type { RfcSection, Source } from '../schema/source.ts'
import { type Answer, answerOf } from './answer.ts'
import { allLinks, type EntryLink, type Link, pathOfRef } from './link.ts'
import { codesOf } from './message-codes.ts'
import { type EntryKey, entryPath } from './path.ts'
import { codesBesides, messagesOfReply, messagesWith, repliesBeside } from './related.ts'
import { groupReplies, nearestReplies, type ReplyGroup } from './reply-groups.ts'
import { type StatusOfClass, statusesOf } from './status-class.ts'

/** What the page of a code or of a server reply shows, in both languages. */
export interface EntryPage extends EntryKey, Link {
  kind: 'reply' | 'status' | 'message'
  /** The codes drawn apart on the page: of a message, those of its first wording. */
  codes: { reply?: string | undefined; status?: string | undefined }
  summary: Localized
  answer: Answer
  causes: EntryLink[]
  steps: Localized[]
  checks: Localized[]
  wordings: { wording: Wording; servers: Link[]; source: Source }[]
  lookalikes: { link: Link; difference: Localized }[]
  misreadings: Localized[]
  vendorMeanings: { link: Link; meaning: Localized }[]
  commands: string[]
  /** What the page of a code tells beyond its meaning. */
  depth: { when?: Localized | undefined; practice?: Localized | undefined; history?: Localized | undefined }
  standing: Standing | null
  registry: EntryData<'status'>['registry'] | undefined
  standard: RfcSection[]
  sources: Source[]
  checked: string
  /** The same enhanced status code in its other class. */
  twin: Link | null
  /** Codes that go with it. */
  related: Link[]
  /** Server replies that go with it, by cause; of a message, some of those that are most like it. */
  replies: ReplyGroup[]
}

/** How an RFC or IANA stands to a code. */
export type Standing = EntryData<'reply'>['standing'] | 'registered.class' | 'observed.class' | 'vendor'

const MAX_STEPS = 5
/** Replies of the same cause that a message's page lists; the cause's page lists all. */
const MAX_SIBLINGS = 8

type Links = ReadonlyMap<string, EntryLink>
type Shared = Omit<
  EntryPage,
  | 'kind'
  | 'codes'
  | 'wordings'
  | 'vendorMeanings'
  | 'commands'
  | 'depth'
  | 'standing'
  | 'registry'
  | 'twin'
  | 'related'
  | 'replies'
>

function link(links: Links, path: string): EntryLink {
  const found = links.get(path)
  if (!found) throw new Error(`there is no entry at ${path} (npm run check:content says where it is named)`)
  return found
}

function shared(
  entry: EntryData<'reply'> | StatusOfClass | EntryData<'message'>,
  key: EntryKey,
  causeIds: readonly string[],
  codes: readonly string[],
  content: Content,
  links: Links,
): Shared {
  const first = content.cause[causeIds[0] ?? '']
  if (!first) throw new Error(`${key.id} names no cause that exists`)
  const single = causeIds.length === 1
  return {
    ...link(links, entryPath(key)),
    ...key,
    summary: entry.summary,
    answer: answerOf(entry, first, codes),
    causes: causeIds.map((id) => link(links, entryPath({ kind: 'cause', id }))),
    // The advice of a cause holds for an entry that has only this one.
    steps: [...(entry.steps ?? []), ...(single || !entry.steps ? first.steps : [])].slice(0, MAX_STEPS),
    checks: [...(entry.checks ?? []), ...(single || !entry.checks ? first.checks : [])],
    lookalikes: (entry.lookalikes ?? []).map(({ to, difference }) => ({
      link: link(links, pathOfRef(to)),
      difference,
    })),
    misreadings: entry.misreadings ?? [],
    standard: entry.standard ?? [],
    sources: Object.values(entry.sources ?? {}),
    checked: entry.checked,
  }
}

function depthOf({ when, practice, history }: EntryPage['depth']): EntryPage['depth'] {
  return { when, practice, history }
}

// All are sent with the page's own code, though some with others first.
function withoutCodes(groups: readonly ReplyGroup[]): ReplyGroup[] {
  return groups.map(({ cause, replies }) => ({
    cause,
    replies: replies.map(({ path, title }) => ({ path, title })),
  }))
}

function replyPage(id: string, reply: EntryData<'reply'>, content: Content, links: Links): EntryPage {
  return {
    ...shared(reply, { kind: 'reply', id }, reply.causes, [id], content, links),
    kind: 'reply',
    codes: { reply: id },
    wordings: [],
    vendorMeanings: [],
    commands: reply.commands,
    depth: depthOf(reply),
    standing: reply.standing,
    registry: undefined,
    twin: null,
    related: codesBesides(id, content).map((key) => link(links, entryPath(key))),
    replies: withoutCodes(groupReplies(messagesOfReply(id, content), content, links)),
  }
}

function statusStanding(status: StatusOfClass): Standing {
  if (!status.registry) return 'vendor'
  return status.standing === 'registered' ? 'registered.class' : 'observed.class'
}

function statusPage(status: StatusOfClass, content: Content, links: Links): EntryPage {
  const { id } = status
  const otherClass = status.class === '5' ? '4' : '5'
  return {
    ...shared(status, { kind: 'status', id }, status.causes, [id], content, links),
    kind: 'status',
    codes: { status: id },
    wordings: [],
    vendorMeanings: (status.vendorMeanings ?? []).map(({ server, meaning }) => ({
      link: link(links, entryPath({ kind: 'server', id: server })),
      meaning,
    })),
    commands: status.commands ?? [],
    depth: depthOf(status),
    standing: statusStanding(status),
    registry: status.registry,
    twin: links.get(`/${id.replace(/^\d/, otherClass)}/`) ?? null,
    related: repliesBeside(status, content).map((key) => link(links, entryPath(key))),
    replies: withoutCodes(groupReplies(messagesWith({ status: id }, content), content, links)),
  }
}

function messagePage(id: string, message: EntryData<'message'>, content: Content, links: Links): EntryPage {
  const codes = codesOf(message)
  const siblings = messagesWith({ cause: message.cause }, content).filter((key) => key.id !== id)
  const nearest = nearestReplies(id, siblings, content).slice(0, MAX_SIBLINGS)
  const first = message.wordings[0]
  return {
    ...shared(message, { kind: 'message', id }, [message.cause], codes, content, links),
    kind: 'message',
    codes: { reply: first?.reply, status: first?.status },
    wordings: message.wordings.map((wording) => ({
      wording,
      servers: (wording.servers ?? []).map((server) =>
        link(links, entryPath({ kind: 'server', id: server })),
      ),
      source: sourceOf(id, message, wording.source),
    })),
    vendorMeanings: [],
    commands: [],
    depth: {},
    standing: null,
    registry: undefined,
    twin: null,
    related: codes.flatMap((code) => links.get(`/${code}/`) ?? []),
    replies: groupReplies(nearest, content, links),
  }
}

function sourceOf(id: string, message: EntryData<'message'>, name: string): Source {
  const source = message.sources[name]
  if (!source) throw new Error(`messages/${id}.yaml names a source "${name}" that it does not describe`)
  return source
}

/** The pages of all codes and server replies, in the order of allLinks; throws at a reference to nothing. */
export function entryPages(content: Content): EntryPage[] {
  const links = allLinks(content)
  const pages = [
    ...Object.entries(content.reply).map(([id, reply]) => replyPage(id, reply, content, links)),
    ...Object.entries(content.status)
      .flatMap(([id, status]) => statusesOf(id, status))
      .map((status) => statusPage(status, content, links)),
    ...Object.entries(content.message).map(([id, message]) => messagePage(id, message, content, links)),
  ]
  const order = new Map([...links.keys()].map((path, place) => [path, place]))
  return pages.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0))
}
