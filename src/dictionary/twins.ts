import type { Content } from '../schema/content.ts'
import { TWIN_VERSION, type Twin } from '../schema/twin.ts'
import { compact } from './compact.ts'
import { type EntryPage, entryPages } from './entry-page.ts'
import { type CausePage, causePages, type ServerPage, serverPages } from './place-page.ts'

const pathsOf = (links: readonly { path: string }[]) => links.map(({ path }) => path)
const idOf = (path: string) => path.split('/').at(-2) ?? ''

function entryTwin(page: EntryPage): Twin {
  const { kind, id, path, title, summary, answer, causes, steps, checks, misreadings, commands } = page
  const { standing, registry, standard, sources, checked } = page
  return {
    version: TWIN_VERSION,
    kind,
    id,
    path,
    title,
    summary,
    codes: compact(page.codes),
    answer,
    ...compact(page.depth),
    causes: pathsOf(causes).map(idOf),
    steps,
    checks,
    wordings: page.wordings.map(({ wording: { text, reply, status, servers = [] }, source }) =>
      compact({ text, reply, status, servers, source }),
    ),
    lookalikes: page.lookalikes.map(({ link, difference }) => ({ path: link.path, difference })),
    misreadings,
    vendorMeanings: page.vendorMeanings.map(({ link, meaning }) => ({ server: idOf(link.path), meaning })),
    commands,
    standing,
    registeredName: registry?.name ?? null,
    standard,
    sources,
    checked,
  }
}

function causeTwin({ id, path, cause, codes, replies, lookalikes }: CausePage): Twin {
  const { outcome, actor, stop, resend, now, program, shows, commands, contact, lasts } = cause
  return {
    version: TWIN_VERSION,
    kind: 'cause',
    id,
    path,
    title: cause.title,
    summary: cause.summary,
    group: cause.group,
    answer: { outcome, actor, stop, resend, now, program },
    steps: cause.steps,
    checks: cause.checks,
    ...compact({ shows, commands, contact, lasts }),
    words: cause.words,
    helpPages: cause.helpPages ?? [],
    codes: pathsOf(codes),
    replies: pathsOf(replies),
    lookalikes: lookalikes.map(({ link, difference }) => ({ path: link.path, difference })),
    misreadings: cause.misreadings ?? [],
    standard: cause.standard ?? [],
    sources: Object.values(cause.sources ?? {}),
    checked: cause.checked,
  }
}

function serverTwin({ id, path, server, replies }: ServerPage): Twin {
  const { bounces, example, asks, unblock } = server
  return {
    version: TWIN_VERSION,
    kind: 'server',
    id,
    path,
    title: server.name,
    summary: server.summary,
    serverKind: server.kind,
    country: server.country ?? null,
    peculiarities: server.peculiarities ?? [],
    ...compact({ bounces, example, asks, unblock }),
    links: server.links ?? [],
    hosts: server.hosts ?? [],
    marks: server.marks ?? [],
    replies: pathsOf(replies.flatMap((group) => group.replies)),
    standard: [],
    sources: Object.values(server.sources),
    checked: server.checked,
  }
}

/** What programs read of every page, from the same records: codes, server replies, causes, servers. */
export function twinsOf(content: Content): Twin[] {
  return [
    ...entryPages(content).map(entryTwin),
    ...causePages(content).map(causeTwin),
    ...serverPages(content).map(serverTwin),
  ]
}
