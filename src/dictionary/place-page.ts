import type { Content, EntryData } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { allLinks, byCode, type EntryLink, type Link, pathOfRef } from './link.ts'
import { entryPath } from './path.ts'
import { messagesWith } from './related.ts'
import { groupReplies, type ReplyGroup, replyLinks } from './reply-groups.ts'
import { statusesOf } from './status-class.ts'

/** What a cause's page shows besides its own fields. */
export interface CausePage {
  id: string
  path: string
  cause: EntryData<'cause'>
  /** Codes that carry it, those first of which it is the most common cause. */
  codes: Link[]
  replies: Link[]
  lookalikes: { link: Link; difference: Localized }[]
}

/** What a server's page shows besides its own fields. */
export interface ServerPage {
  id: string
  path: string
  server: EntryData<'server'>
  replies: ReplyGroup[]
  /** Codes that this server uses in its own way. */
  vendorCodes: { links: Link[]; meaning: Localized }[]
}

type Links = ReadonlyMap<string, EntryLink>

function codesCarrying(cause: string, content: Content): { path: string; rank: number }[] {
  const replies = Object.entries(content.reply).map(([id, { causes }]) => ({ id, causes }))
  const statuses = Object.entries(content.status).flatMap(([id, status]) => statusesOf(id, status))
  return [...replies, ...statuses]
    .map(({ id, causes }) => ({ path: `/${id}/`, rank: causes.indexOf(cause) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
}

const present = <T>(value: T | undefined): value is T => value !== undefined

/** The pages of all causes, by id. */
export function causePages(content: Content): CausePage[] {
  const links = allLinks(content)
  return Object.keys(content.cause)
    .sort()
    .map((id) => {
      const cause = content.cause[id] as EntryData<'cause'>
      return {
        id,
        path: entryPath({ kind: 'cause', id }),
        cause,
        codes: codesCarrying(id, content)
          .map(({ path }) => links.get(path))
          .filter(present),
        replies: replyLinks(messagesWith({ cause: id }, content), content, links),
        lookalikes: (cause.lookalikes ?? []).flatMap(({ to, difference }) => {
          const link = links.get(pathOfRef(to))
          return link ? [{ link, difference }] : []
        }),
      }
    })
}

interface VendorMeaning {
  id: string
  server: string
  meaning: Localized
}

function vendorMeanings(content: Content): VendorMeaning[] {
  return Object.entries(content.status)
    .flatMap(([id, status]) => statusesOf(id, status))
    .flatMap(({ id, vendorMeanings = [] }) => vendorMeanings.map((vendor) => ({ id, ...vendor })))
}

/** The enhanced codes that a server is known to send. */
function sentBy(server: string, content: Content): Set<string | undefined> {
  const wordings = Object.values(content.message).flatMap((message) => message.wordings)
  return new Set(wordings.filter(({ servers }) => servers?.includes(server)).map(({ status }) => status))
}

// A meaning is written for a code in all its classes: those count that the server is known to send or the text names,
// else those of failure.
function usedOf(
  alike: readonly VendorMeaning[],
  sent: ReadonlySet<string | undefined>,
): readonly VendorMeaning[] {
  const known = alike.filter(({ id, meaning }) => sent.has(id) || meaning.en.includes(id))
  const failures = alike.filter(({ id }) => !id.startsWith('2'))
  return [known, failures, alike].find((some) => some.length > 0) ?? []
}

// What a server means by codes of its own way, in the order of the codes; what it means by several is told once.
function vendorCodesOf(
  own: readonly VendorMeaning[],
  sent: ReadonlySet<string | undefined>,
  links: Links,
): ServerPage['vendorCodes'] {
  return [...Map.groupBy(own, ({ meaning }) => meaning.en).values()]
    .map((alike) => ({
      links: usedOf(alike, sent).flatMap(({ id }) => links.get(`/${id}/`) ?? []),
      meaning: (alike[0] as VendorMeaning).meaning,
    }))
    .sort((a, b) => byCode(detailOf(a.links), detailOf(b.links)))
}

// '1.10' of 4.1.10 and 5.1.10: the class says least
const detailOf = ([first]: readonly Link[]) => (first?.code ?? '').slice(2)

/** The pages of all servers, by id. */
export function serverPages(content: Content): ServerPage[] {
  const links = allLinks(content)
  const meanings = Map.groupBy(vendorMeanings(content), ({ server }) => server)
  return Object.keys(content.server)
    .sort()
    .map((id) => ({
      id,
      path: entryPath({ kind: 'server', id }),
      server: content.server[id] as EntryData<'server'>,
      replies: groupReplies(messagesWith({ server: id }, content), content, links),
      vendorCodes: vendorCodesOf(meanings.get(id) ?? [], sentBy(id, content), links),
    }))
}
