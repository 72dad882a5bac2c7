import { page } from '../../schema/page.ts'
import { fieldName } from '../../schema/parse-content.ts'
import { readYaml } from '../../schema/read-yaml.ts'
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
  const { value, faults } = readYaml(head)
  const fault = faults[0]
  if (fault) return [problemInFile(path, `the head ${fault.message}`)]
  return (page.safeParse(value).error?.issues ?? []).map((issue) => ({
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
