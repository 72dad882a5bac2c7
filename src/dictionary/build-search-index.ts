import type { Lang } from '../i18n/languages.ts'
import type { CodeParts } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { type OwnAnswer, outcomeOfCodes } from './answer.ts'
import { codesOf } from './message-codes.ts'
import type { IndexEntry, IndexParts, IndexServer, IndexWording, SearchIndex } from './search-index.ts'
import { statusesOf } from './status-class.ts'

/** The fields that every kind of answer shares. */
type Carded = OwnAnswer & { title: Localized; summary: Localized }

// Undefined fields are dropped so that they cost nothing in the file.
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}

function card(entry: Carded, codes: readonly string[], lang: Lang) {
  return compact({
    title: entry.title[lang],
    summary: entry.summary[lang],
    now: entry.now?.[lang],
    outcome: entry.outcome ?? outcomeOfCodes(codes),
    actor: entry.actor,
    resend: entry.resend,
  })
}

function parts(table: Record<string, { title: Localized; meaning: Localized }>, lang: Lang): IndexParts {
  return Object.fromEntries(
    Object.entries(table).map(([digit, { title, meaning }]) => [
      digit,
      { title: title[lang], meaning: meaning[lang] },
    ]),
  )
}

function codeEntries(content: Content, lang: Lang): IndexEntry[] {
  const replies = Object.entries(content.reply).map(
    ([id, reply]): IndexEntry => ({ kind: 'reply', id, ...card(reply, [id], lang), causes: reply.causes }),
  )
  const statuses = Object.entries(content.status)
    .flatMap(([id, status]) => statusesOf(id, status))
    .map(
      (status): IndexEntry => ({
        kind: 'status',
        id: status.id,
        ...card(status, [status.id], lang),
        causes: status.causes,
      }),
    )
  return [...replies, ...statuses]
}

function messageEntries(content: Content, lang: Lang): IndexEntry[] {
  return Object.entries(content.message).map(([id, message]) =>
    compact<IndexEntry>({
      kind: 'message',
      id,
      ...card(message, codesOf(message), lang),
      causes: [message.cause],
      also: message.also,
      wordings: message.wordings.map(
        ({ text, reply, status, servers }): IndexWording => compact({ text, reply, status, servers }),
      ),
    }),
  )
}

function placeEntries(content: Content, lang: Lang): IndexEntry[] {
  const causes = Object.entries(content.cause).map(
    ([id, cause]): IndexEntry => ({ kind: 'cause', id, ...card(cause, [], lang), causes: [id] }),
  )
  const servers = Object.entries(content.server).map(
    ([id, server]): IndexEntry => ({
      kind: 'server',
      id,
      title: server.name[lang],
      summary: server.summary[lang],
      causes: [],
    }),
  )
  return [...causes, ...servers]
}

function indexParts(codeParts: CodeParts, lang: Lang): SearchIndex['codeParts'] {
  return {
    statusClasses: parts(codeParts.statusClasses, lang),
    subjects: parts(codeParts.subjects, lang),
    replyClasses: parts(codeParts.replyClasses, lang),
  }
}

/** What search and matching need of the content, in one language. */
export function buildSearchIndex(content: Content, lang: Lang): SearchIndex {
  return {
    lang,
    entries: [
      ...codeEntries(content, lang),
      ...messageEntries(content, lang),
      ...placeEntries(content, lang),
    ],
    causeWords: Object.fromEntries(
      Object.entries(content.cause).map(([id, { words }]) => [id, [...new Set(Object.values(words).flat())]]),
    ),
    stillTrying: [...new Set(Object.values(content.noticeWords.stillTrying).flat())],
    servers: Object.fromEntries(
      Object.entries(content.server).map(([id, { hosts, marks }]) => [
        id,
        compact<IndexServer>({ hosts, marks }),
      ]),
    ),
    codeParts: indexParts(content.codeParts, lang),
  }
}
