import { buildSearchIndex } from '../../dictionary/build-search-index.ts'
import type { SearchIndex } from '../../dictionary/search-index.ts'
import { matchText } from '../../match/match.ts'
import { type WireReply, WRAPPERS } from '../../match/test-wrappers.ts'
import { REGISTRIES } from '../../schema/registries.ts'
import { entryFiles } from '../entry-files.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { SAMPLE, sampleFiles } from '../sample.ts'

// Where a wording leads other than to its entry: "quoted to /550/"
function strayForms(wire: WireReply, id: string, index: SearchIndex): string[] {
  return Object.entries(WRAPPERS).flatMap(([form, wrap]) => {
    const first = matchText(wrap(wire), index).recipients[0].hits[0]
    if (first?.kind === 'message' && first.id === id) return []
    return [`${form} to ${first?.path ?? 'nothing'}`]
  })
}

/** The wordings on a page are what people paste: each must lead to that page. */
export const wordingAstray: Rule = {
  name: 'wording-astray',
  description: 'Every wording, pasted in any form in which it reaches a reader, finds its own entry first.',
  broken() {
    const files = sampleFiles()
    const message = files.find(({ path }) => path === SAMPLE.message)
    return [...files, { path: 'content/messages/552-same-words.yaml', text: message?.text ?? '' }]
  },
  check({ parsed, content }) {
    // Without an entry or a table wordings go astray through no fault of their own; other rules tell.
    if (
      !Object.keys(REGISTRIES).every((table) => table in content) ||
      parsed.some(({ faults }) => faults.length > 0)
    )
      return []
    const index = buildSearchIndex(content, 'en')
    return entryFiles(parsed, 'message').flatMap((file) =>
      file.data.wordings.flatMap((wording, place) => {
        const astray = strayForms(wording, file.id, index)
        if (astray.length === 0) return []
        const message = `leads ${astray.join(', ')}; give it words of its own or move it to the entry that it finds`
        return [problemAt(file, ['wordings', place, 'text'], message)]
      }),
    )
  },
}
