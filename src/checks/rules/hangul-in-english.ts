import { withoutCode } from '../inline-markup.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { leavesOf } from '../texts.ts'

// "반송 메일"
const KOREAN_WORDS = /\p{Script=Hangul}[\p{Script=Hangul} ]*/u

/** What stands under en must be readable without Korean. */
export const hangulInEnglish: Rule = {
  name: 'hangul-in-english',
  description: 'No English text holds Hangul, but in `code`, where it quotes a Korean notice.',
  broken: () => sampleFiles({ [SAMPLE.reply]: replace('en: Storage used up', 'en: Storage 소진') }),
  check: ({ parsed }) =>
    leavesOf(parsed).flatMap(({ file, path, en }) => {
      const found = KOREAN_WORDS.exec(withoutCode(en))?.[0].trim()
      return found ? [problemAt(file, [...path, 'en'], `holds "${found}"; write it in English`)] : []
    }),
}
