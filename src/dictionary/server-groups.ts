import type { Lang } from '../i18n/languages.ts'
import type { Content } from '../schema/content.ts'
import { SERVER_KINDS, type ServerKind } from '../schema/server.ts'
import { type ServerPage, serverPages } from './place-page.ts'

/** The servers of a kind, by name. */
export interface ServerGroup {
  kind: ServerKind
  servers: ServerPage[]
}

/** The servers by kind, in the order in which a reader of that language looks names up. */
export function serverGroups(content: Content, lang: Lang): ServerGroup[] {
  const { compare } = new Intl.Collator(lang)
  const pages = serverPages(content).sort((a, b) => compare(a.server.name[lang], b.server.name[lang]))
  return SERVER_KINDS.map((kind) => ({
    kind,
    servers: pages.filter(({ server }) => server.kind === kind),
  })).filter(({ servers }) => servers.length > 0)
}
