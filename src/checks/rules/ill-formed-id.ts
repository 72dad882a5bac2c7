import { LANGUAGES } from '../../i18n/languages.ts'
import { KINDS } from '../../schema/kinds.ts'
import type { ParsedFile } from '../../schema/parse-content.ts'
import { isRegistry } from '../../schema/registries.ts'
import { FIXED_PAGES } from '../entry-addresses.ts'
import { problemInFile } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { SAMPLE, sampleFiles } from '../sample.ts'

/** First parts of addresses that are taken: ko, en, codes, causes … */
const RESERVED = new Set<string>([...LANGUAGES, ...FIXED_PAGES.map((path) => path.slice(1, -1))])

// The codes that a message's id begins with: "550-5.1.1-" of 550-5.1.1-user-unknown
const LEADING_CODES = /^(?:[2-5]\d\d|[245]\.\d{1,3}\.\d{1,3})(?:-[245]\.\d{1,3}\.\d{1,3})?(?:-|$)/

// What is wrong with the id of a message; null where nothing is.
function messageFault(id: string, servers: readonly string[]): string | null {
  if (RESERVED.has(id))
    return 'is the address of another page; write a code and some of the words, as 550-user-unknown'
  const codes = LEADING_CODES.exec(id)?.[0]
  if (codes === id) return 'is made of codes alone, which several replies may share; add some of the words'
  if (codes || servers.some((server) => id.startsWith(`${server}-`))) return null
  return 'must start with a code (550-user-unknown) or with the id of a server (postfix-mail-loops-back)'
}

/** The names of entry files are addresses that stay for ever. */
export const illFormedId: Rule = {
  name: 'ill-formed-id',
  description: 'The name of an entry file is a code or words as its kind wants them, and no reserved name.',
  broken() {
    const [first, ...rest] = sampleFiles().sort((a) => (a.path === SAMPLE.message ? -1 : 1))
    return [{ path: 'content/messages/box-bursts.yaml', text: first?.text ?? '' }, ...rest]
  },
  check({ parsed }) {
    const servers = parsed.filter(({ kind }) => kind === 'server').map(({ id }) => id)
    const faultOf = ({ kind, id }: ParsedFile): string | null => {
      if (isRegistry(kind)) return null
      if (!KINDS[kind].id.test(id)) return `is no name of a ${kind}; write one such as ${KINDS[kind].example}`
      return kind === 'message' ? messageFault(id, servers) : null
    }
    return parsed.flatMap((file) => {
      const fault = faultOf(file)
      return fault ? [problemInFile(file.path, `the file's name "${file.id}" ${fault}`)] : []
    })
  },
}
