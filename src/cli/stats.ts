import { readContent } from '../build/read-content.ts'
import { type Counts, statsOf } from '../dictionary/stats.ts'

// npm run stats: what the dictionary holds by kind, server, cause and language, and what is missing

const lines = (counts: Counts) =>
  Object.entries(counts).map(([name, number]) => `${String(number).padStart(6)}  ${name}`)

const { pages, wordings, byServer, byCause, byLanguage, complete, missing } = statsOf(readContent())
const sections: Record<string, string[]> = {
  'Pages, in each language': [...lines(pages), ...lines({ 'literal wordings on the messages': wordings })],
  'Wordings by server': lines(byServer),
  'Messages by cause': lines(byCause),
  'Phrases that betray a cause, by language': lines(byLanguage),
  'Complete pages': complete,
  'Missing: servers without a wording': missing.serversWithoutWording,
  'Missing: causes that no message carries': missing.causesWithoutMessage,
  'Missing: languages without a phrase for a cause': missing.languages,
}
for (const [heading, rows] of Object.entries(sections))
  console.log(`${heading}\n${rows.length > 0 ? rows.map((row) => `  ${row}`).join('\n') : '  nothing'}\n`)
