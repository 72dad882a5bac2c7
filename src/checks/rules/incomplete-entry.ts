import { statusesOf } from '../../dictionary/status-class.ts'
import type { Localized } from '../../schema/localized.ts'
import type { ParsedFile } from '../../schema/parse-content.ts'
import { entryFiles } from '../entry-files.ts'
import { problemAt } from '../problem-at.ts'
import type { Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** A passage of fewer characters says nothing, of more is not read; in English. */
const PASSAGE_MIN = 40
const PASSAGE_MAX = 900

type Passages = Record<string, Localized | undefined>

function inPassages(file: ParsedFile, passages: Passages, of = ''): Problem[] {
  return Object.entries(passages).flatMap(([name, text]) => {
    if (!text) return [problemAt(file, [name], `is missing${of}; content/README.md says what it tells`)]
    const { length } = text.en
    if (length >= PASSAGE_MIN && length <= PASSAGE_MAX) return []
    return [
      problemAt(
        file,
        [name, 'en'],
        `has ${length} characters${of}; write ${PASSAGE_MIN} to ${PASSAGE_MAX}, a few dense sentences`,
      ),
    ]
  })
}

function inCause(file: ReturnType<typeof entryFiles<'cause'>>[number]): Problem[] {
  const { shows, lasts, contact } = file.data
  return inPassages(file, { shows, lasts, contact })
}

function inStatus(file: ReturnType<typeof entryFiles<'status'>>[number]): Problem[] {
  const lacksCommands = !file.data.commands
  return [
    ...statusesOf(file.id, file.data).flatMap(({ id, when, practice }) =>
      inPassages(file, { when, practice }, ` for ${id}`),
    ),
    ...(lacksCommands
      ? [problemAt(file, ['commands'], 'is missing; name the commands that it answers, or report')]
      : []),
  ]
}

function inServer(file: ReturnType<typeof entryFiles<'server'>>[number]): Problem[] {
  const { bounces, asks, unblock } = file.data
  if (!bounces && !asks && !unblock) return []
  const lists = Object.entries({ asks, unblock }).filter(([, list]) => !list)
  return [
    ...inPassages(file, { bounces }),
    ...lists.map(([name]) => problemAt(file, [name], 'is missing; who tells one of them tells all three')),
  ]
}

const LASTS =
  'lasts: { en: It lasts until somebody comes with a key and a bag., ko: 누가 열쇠와 가방을 들고 올 때까지 갑니다. }\n'

/** An entry must tell all that its kind is to tell. */
export const incompleteEntry: Rule = {
  name: 'incomplete-entry',
  description:
    'Every cause tells how it shows, how long it lasts and whom to ask; every code when it is sent and what senders do; a server that advises senders does so in full.',
  broken: () => sampleFiles({ [SAMPLE.cause]: replace(LASTS, '') }),
  check: ({ parsed }) => [
    ...entryFiles(parsed, 'cause').flatMap(inCause),
    ...entryFiles(parsed, 'reply').flatMap((file) => {
      const { when, practice } = file.data
      return inPassages(file, { when, practice })
    }),
    ...entryFiles(parsed, 'status').flatMap(inStatus),
    ...entryFiles(parsed, 'server').flatMap(inServer),
  ],
}
