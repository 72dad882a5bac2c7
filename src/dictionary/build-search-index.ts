import type { Lang } from '../i18n/languages.ts'
import type { Content } from '../schema/content.ts'
import type { Message } from '../schema/message.ts'
import { compact } from './compact.ts'
import { entryPath } from './path.ts'
import type { IndexWording, TitledEntry, TitledIndex } from './search-index.ts'
import { searchWords } from './search-words.ts'
import { statusesOf } from './status-class.ts'

function codeEntries(content: Content, lang: Lang): TitledEntry[] {
  const replies = Object.entries(content.reply).map(
    ([id, reply]): TitledEntry => ({ kind: 'reply', id, title: reply.title[lang], causes: reply.causes }),
  )
  const statuses = Object.entries(content.status)
    .flatMap(([id, status]) => statusesOf(id, status))
    .map(
      (status): TitledEntry => ({
        kind: 'status',
        id: status.id,
        title: status.title[lang],
        causes: status.causes,
      }),
    )
  return [...replies, ...statuses]
}

// 'found.Please', 'StoreDrv.Deliver': words with a full stop between them, which only their case tells from a host
const RUN_TOGETHER = /(?<!\S)[^\s.]*[a-z]\.[A-Z][a-z]\S*/g

// Its first 170 characters tell a reply from all others; what they cut through is dropped.
const TELLING = /^.{0,170}(?!\S)/s

// Nothing that searches heeds the case, and small letters alone travel in less.
function lowered(text: string): string {
  const [told = text] = TELLING.exec(text) ?? []
  return told.replace(RUN_TOGETHER, (words) => words.replaceAll('.', '. ')).toLowerCase()
}

function sayersOf({ wordings }: Message): string[] | undefined {
  const sayers = [...new Set(wordings.flatMap(({ servers = [] }) => servers))]
  return sayers.length > 0 ? sayers : undefined
}

function messageEntries(content: Content, lang: Lang): TitledEntry[] {
  return Object.entries(content.message).map(([id, message]) =>
    compact<TitledEntry>({
      kind: 'message',
      id,
      title: message.title[lang],
      causes: [message.cause],
      also: message.also,
      wordings: message.wordings.map(
        ({ text, reply, status }): IndexWording => compact({ text: lowered(text), reply, status }),
      ),
      sayers: sayersOf(message),
    }),
  )
}

function placeEntries(content: Content, lang: Lang): TitledEntry[] {
  const causes = Object.entries(content.cause).map(
    ([id, cause]): TitledEntry => ({ kind: 'cause', id, title: cause.title[lang], causes: [id] }),
  )
  const servers = Object.entries(content.server).map(
    ([id, server]): TitledEntry => ({
      kind: 'server',
      id,
      title: server.name[lang],
      causes: [],
    }),
  )
  return [...causes, ...servers]
}

function pageEntries({ asked }: Content, lang: Lang): TitledEntry[] {
  return asked.pages.map(({ id, title }) => ({ kind: 'page', id, title: title[lang], causes: [] }))
}

// The everyday words of its page.
function withAsked(entry: TitledEntry, { asked }: Content): TitledEntry {
  return compact<TitledEntry>({ ...entry, asked: asked.words[entryPath(entry).slice(1, -1)] } as TitledEntry)
}

/**
 * What search and matching need of the content, in one language.
 * @param wordsOf whether to take the words of a language (ISO 639-1); all where left out
 */
export function buildSearchIndex(
  content: Content,
  lang: Lang,
  wordsOf: (lang: string) => boolean = () => true,
): TitledIndex {
  return {
    entries: [
      ...codeEntries(content, lang),
      ...messageEntries(content, lang),
      ...placeEntries(content, lang),
      ...pageEntries(content, lang),
    ].map((entry) => withAsked(entry, content)),
    ignored: content.asked.ignored,
    ...searchWords(content, wordsOf),
    hosts: Object.fromEntries(
      Object.entries(content.server).flatMap(([id, { hosts }]) => (hosts ? [[id, hosts]] : [])),
    ),
  }
}
