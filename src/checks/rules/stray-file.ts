import { KINDS } from '../../schema/kinds.ts'
import { entryOfPath } from '../../schema/parse-content.ts'
import { REGISTRIES } from '../../schema/registries.ts'
import { ADDRESSES, REDIRECTS } from '../fixed-files.ts'
import { longTexts } from '../long-texts.ts'
import { suggestion } from '../nearest-name.ts'
import { problemInFile } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { SAMPLE, sampleFiles } from '../sample.ts'

const FOLDERS = [...Object.values(KINDS).map(({ folder }) => folder), 'pages', 'registries'] as string[]
const TABLES = Object.values(REGISTRIES).map(({ file }) => file as string)
const OTHER_FILES = [ADDRESSES, REDIRECTS, 'content/README.md']

// A list of facts: content/registries/enhanced-status-codes.csv
const REGISTRY = /^content\/registries\/[a-z0-9-]+\.csv$/

function adviceFor(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  if (rest.length === 0) return 'move it into the folder of its kind'
  if (!FOLDERS.includes(folder)) {
    return `no folder "${folder}"; ${suggestion(folder, FOLDERS, `there are ${FOLDERS.join(', ')}`)}`
  }
  if (rest.length > 1) return `move it up into content/${folder}`
  if (folder === 'pages') return 'name it as guide.en.md and guide.ko.md'
  if (folder === 'registries')
    return `only ${TABLES.map((path) => path.split('/').at(-1)).join(', ')} and lists as .csv stand here`
  return 'entries end in .yaml'
}

/** What is not read must not lie about: an entry in a file of the wrong name would be lost without a word. */
export const strayFile: Rule = {
  name: 'stray-file',
  description: 'Every file below content/ is one that the site reads, and those that it needs are there.',
  broken: () => [...sampleFiles({ [SAMPLE.reply]: null }), { path: 'content/replies/552.yml', text: '' }],
  check({ files }) {
    const known = new Set([...OTHER_FILES, ...longTexts(files).map(({ path }) => path)])
    const stray = files.filter(({ path }) => !known.has(path) && !REGISTRY.test(path) && !entryOfPath(path))
    const needed = TABLES.filter((table) => !files.some(({ path }) => path === table))
    return [
      ...stray.map(({ path }) => problemInFile(path, `is read by nothing; ${adviceFor(path)}`)),
      ...needed.map((path) => problemInFile(path, 'is missing; write it')),
    ]
  },
}
