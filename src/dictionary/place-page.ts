import type { Content, EntryData } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { allLinks, type Link, pathOfRef } from './link.ts'
import { entryPath } from './path.ts'
import { messagesWith } from './related.ts'
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
  replies: Link[]
  /** Codes that this server uses in its own way. */
  vendorCodes: { links: Link[]; meaning: Localized }[]
}

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
        replies: messagesWith({ cause: id }, content)
          .map((key) => links.get(entryPath(key)))
          .filter(present),
        lookalikes: (cause.lookalikes ?? []).flatMap(({ to, difference }) => {
          const link = links.get(pathOfRef(to))
          return link ? [{ link, difference }] : []
        }),
      }
    })
}

// The classes of a code mostly share what a vendor means by it: it is told once.
function byMeaning(
  vendors: readonly { id: string; meaning: Localized }[],
  links: ReadonlyMap<string, Link>,
): ServerPage['vendorCodes'] {
  const told = new Map<string, ServerPage['vendorCodes'][number]>()
  for (const { id, meaning } of vendors) {
    const link = links.get(`/${id}/`)
    const before = told.get(meaning.en)
    if (link && before) before.links.push(link)
    else if (link) told.set(meaning.en, { links: [link], meaning })
  }
  return [...told.values()]
}

/** The pages of all servers, by id. */
export function serverPages(content: Content): ServerPage[] {
  const links = allLinks(content)
  const vendors = Object.entries(content.status)
    .flatMap(([id, status]) => statusesOf(id, status))
    .flatMap(({ id, vendorMeanings }) => (vendorMeanings ?? []).map((vendor) => ({ id, ...vendor })))
  return Object.keys(content.server)
    .sort()
    .map((id) => ({
      id,
      path: entryPath({ kind: 'server', id }),
      server: content.server[id] as EntryData<'server'>,
      replies: messagesWith({ server: id }, content)
        .map((key) => links.get(entryPath(key)))
        .filter(present),
      vendorCodes: byMeaning(
        vendors.filter(({ server }) => server === id),
        links,
      ),
    }))
}
