import { entryFiles } from '../entry-files.ts'
import { suggestion } from '../nearest-name.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** The source of a wording must be one of its entry's sources. */
export const unknownSource: Rule = {
  name: 'unknown-source',
  description: 'Every wording names one of the sources that its entry lists.',
  broken: () => sampleFiles({ [SAMPLE.message]: replace('source: manual', 'source: manuel') }),
  check: ({ parsed }) =>
    entryFiles(parsed, 'message').flatMap((file) => {
      const known = Object.keys(file.data.sources)
      return file.data.wordings.flatMap(({ source }, index) => {
        if (known.includes(source)) return []
        const advice = suggestion(source, known, 'add it under sources')
        return [
          problemAt(file, ['wordings', index, 'source'], `no source "${source}" in this entry; ${advice}`),
        ]
      })
    }),
}
