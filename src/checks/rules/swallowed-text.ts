import { entryOfPath } from '../../schema/parse-content.ts'
import { problemInFile } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

// 'en: Read the code behind the # in the link.': a plain string ends at " #"; quoted ones and lists do not
const SWALLOWING = /^\s*(?:- )?[\w.-]+:\s+[^\s"'#[{|>].*?\s#/

/** YAML takes " #" in a plain string for a comment: the rest of the sentence would be gone without a word. */
export const swallowedText: Rule = {
  name: 'swallowed-text',
  description: 'No plain string of an entry holds " #", which ends it.',
  broken: () =>
    sampleFiles({
      [SAMPLE.server]: replace('kind: mta\n', 'kind: mta\ncountry: KR # the code\n'),
    }),
  check: ({ files }) =>
    files
      .filter(({ path }) => entryOfPath(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            SWALLOWING.test(line)
              ? [
                  problemInFile(
                    path,
                    'ends at " #", as YAML sees it; put the text in double quotes',
                    index + 1,
                  ),
                ]
              : [],
          ),
      ),
}
