import { longTexts } from '../long-texts.ts'
import { problemAt, problemInFile } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { leavesOf } from '../texts.ts'

const HANGUL = /\p{Script=Hangul}/u

/** What stands under ko must be Korean. */
export const missingKorean: Rule = {
  name: 'missing-korean',
  description:
    'Every Korean text holds Hangul; only names, such as qmail, may be the same in both languages.',
  broken: () => sampleFiles({ [SAMPLE.cause]: replace('상자를 비우세요.', 'Empty the box.') }),
  check: ({ files, parsed }) => [
    ...leavesOf(parsed)
      .filter(({ name, ko }) => name !== 'name' && !HANGUL.test(ko))
      .map(({ file, path, en, ko }) => {
        const fault = ko === en ? 'is a copy of the English' : 'holds no Hangul'
        return problemAt(file, [...path, 'ko'], `${fault}; write the Korean of "${en}"`)
      }),
    ...longTexts(files)
      .filter(({ lang, text }) => lang === 'ko' && !HANGUL.test(text))
      .map(({ path }) => problemInFile(path, 'holds no Hangul; write it in Korean')),
  ],
}
