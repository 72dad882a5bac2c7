import Fuse from 'fuse.js'
import { type RivalDocument, type Search, textsOf } from './documents.ts'

/** Fuse.js, one record for each text, a word anywhere in it: of the set-ups that were tried the one that found most. */
export function fuseSearch(documents: readonly RivalDocument[]): Search {
  const fuse = new Fuse(textsOf(documents), { keys: ['text'], ignoreLocation: true })
  return (text) => [...new Set(fuse.search(text, { limit: 50 }).map(({ item }) => item.of))]
}
