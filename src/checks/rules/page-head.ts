import { parseDocument } from 'yaml'
import { page } from '../../schema/page.ts'
import { fieldName } from '../../schema/parse-content.ts'
import { type LongText, longTexts } from '../long-texts.ts'
import { problemInFile } from '../problem-at.ts'
import type { Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

const MARK = '---'

/** What stands between the first two lines of ---; null where the text does not begin so. */
function headOf(text: string): string | null {
  const [first, ...lines] = text.split('\n')
  const end = lines.indexOf(MARK)
  return first === MARK && end >= 0 ? lines.slice(0, end).join('\n') : null
}

function check({ path, text }: LongText): Problem[] {
  const head = headOf(text)
  if (head === null)
    return [problemInFile(path, 'has no head; begin with title and description between lines of ---')]
  const document = parseDocument(head, { prettyErrors: false })
  const error = document.errors[0]
  if (error) return [problemInFile(path, `the head is not valid YAML: ${error.message}`)]
  return (page.safeParse(document.toJS()).error?.issues ?? []).map((issue) => ({
    ...problemInFile(path, `the head does not fit: ${issue.message}`),
    field: fieldName(issue.path),
  }))
}

/** A long text needs a title and a description. */
export const pageHead: Rule = {
  name: 'page-head',
  description:
    'Every long text begins with its title and description, and nothing else, between lines of ---.',
  broken: () => sampleFiles({ [SAMPLE.english]: replace('description: How it works.\n', '') }),
  check: ({ files }) => longTexts(files).flatMap(check),
}
