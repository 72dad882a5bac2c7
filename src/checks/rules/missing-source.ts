import { isRegistry } from '../../schema/registries.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** Where the statements of an entry were read. */
interface Sourced {
  standard?: readonly unknown[]
  sources?: Record<string, unknown>
}

/** A statement without a source cannot be checked. */
export const missingSource: Rule = {
  name: 'missing-source',
  description: 'Every entry names a section of an RFC under standard or a source under sources.',
  broken: () =>
    sampleFiles({ [SAMPLE.reply]: replace('standard:\n  - { rfc: 5321, section: "4.2.3" }\n', '') }),
  check: ({ parsed }) =>
    parsed
      .filter(({ kind, data }) => !isRegistry(kind) && data !== undefined)
      .filter(({ data }) => {
        const { standard = [], sources = {} } = data as Sourced
        return standard.length + Object.keys(sources).length === 0
      })
      .map((file) =>
        problemAt(file, [], 'has no source; name a section of an RFC under standard or a page under sources'),
      ),
}
