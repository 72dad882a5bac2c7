import { existsSync, readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import type { SearchIndex } from '../dictionary/search-index.ts'
import { accountsOf } from '../match/account.ts'
import { match } from '../match/match.ts'
import type { MatchResult, RecipientResult } from '../match/result.ts'
import { explained } from './explain-match.ts'

// npm run match -- "550 5.1.1 …" | a file | standard input; with --explain: how each kind of evidence counted;
// with --json: NDJSON {"id","text"} in, answers out

function answerLine(id: unknown, { recipients }: MatchResult): string {
  const [{ found, sure, conflict, hits }] = recipients
  return JSON.stringify({
    id,
    found,
    sure,
    conflict: conflict !== null,
    hits,
    recipients: recipients.map(({ address, hits }) => ({ address, hits })),
  })
}

async function answerLines(index: SearchIndex): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const { id, text } = JSON.parse(line) as { id: unknown; text: string }
    const written = process.stdout.write(`${answerLine(id, await match(text, index))}\n`)
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function readable(
  { address, found, verdict, sure, delayed, hits, conflict, evidence }: RecipientResult,
  shown: string,
) {
  const codes = [found.reply, found.status].filter(Boolean).join(' ') || 'no code'
  const notes = [sure ? 'sure' : 'not sure', ...(delayed ? ['still being tried'] : [])]
  return [
    `${address ?? 'no address'}: ${codes}; ${verdict} (${notes.join(', ')})`,
    ...hits.slice(0, 5).map(({ path, cause, score }) => `  ${score.toFixed(2)}  ${path}  ${cause ?? '-'}`),
    ...evidence.map(
      ({ kind, span, for: of }) => `  ${kind} "${shown.slice(...span).replace(/\s+/g, ' ')}" for ${of}`,
    ),
    ...(conflict
      ? [`  ${conflict.code} says ${conflict.codeCause}, the words say ${conflict.wordsCause}: believe them`]
      : []),
  ].join('\n')
}

function inputOf(words: readonly string[]): string | Uint8Array {
  const [file] = words
  if (words.length === 1 && file && existsSync(file) && statSync(file).isFile()) return readFileSync(file)
  return words.length > 0 ? words.join(' ') : readFileSync(0)
}

const OPTIONS = ['--json', '--explain']
// A bounce may begin with a hyphen itself, so only the first word may be an option.
const [option = ''] = process.argv.slice(2)
const words = process.argv.slice(OPTIONS.includes(option) ? 3 : 2)
const index = buildSearchIndex(readContent(), 'en')
if (option === '--json') await answerLines(index)
else if (option === '--explain') {
  const { reading, accounts } = await accountsOf(inputOf(words), index)
  console.log(`Read as: ${reading}`)
  for (const account of accounts) console.log(explained(account))
} else {
  const { reading, shown, recipients } = await match(inputOf(words), index)
  console.log(`Read as: ${reading}`)
  for (const recipient of recipients) console.log(readable(recipient, shown))
}
