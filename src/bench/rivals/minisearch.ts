import MiniSearch from 'minisearch'
import type { RivalDocument, Search } from './documents.ts'

/** MiniSearch over the fields, titles counting double; exact words, since prefixes and slips find less in a long text. */
export function miniSearch(documents: readonly RivalDocument[]): Search {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const search = new MiniSearch<RivalDocument>({
    fields: ['title', 'wordings', 'words'],
    extractField: (document, name) => [document[name as keyof RivalDocument]].flat().join('\n'),
    searchOptions: { boost: { title: 2 } },
  })
  search.addAll(documents)
  return (text) => search.search(text).flatMap(({ id }) => byId.get(id) ?? [])
}
