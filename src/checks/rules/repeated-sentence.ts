import { withoutCode } from '../inline-markup.ts'
import { longTexts } from '../long-texts.ts'
import { problemAt, problemInFile } from '../problem-at.ts'
import type { CheckContext, Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { leavesOf } from '../texts.ts'

/** Shorter sentences ("Send it again.") may well be needed twice. */
const SHORTEST = { en: 30, ko: 18 }
/** Names, which entries may share. */
const NAMES = new Set(['title', 'name'])

interface Sentence {
  key: string
  text: string
  problem(message: string): Problem
}

// Between "… returned. Then …": behind the mark, so that 5.1.1 stays whole
const BETWEEN_SENTENCES = /(?<=[.!?。])\s+|\n+/

function sentencesOf(text: string, lang: 'en' | 'ko'): { key: string; text: string }[] {
  return text
    .split(BETWEEN_SENTENCES)
    .map((sentence) => ({
      text: sentence.trim(),
      key: sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    }))
    .filter(({ key }) => key.length >= SHORTEST[lang])
}

function allSentences({ files, parsed }: CheckContext): Sentence[] {
  const inEntries = leavesOf(parsed)
    .filter(({ name }) => !NAMES.has(name))
    .flatMap(({ file, path, ...texts }) =>
      (['en', 'ko'] as const).flatMap((lang) =>
        sentencesOf(texts[lang], lang).map((sentence) => ({
          ...sentence,
          problem: (message: string) => problemAt(file, [...path, lang], message),
        })),
      ),
    )
  const inPages = longTexts(files).flatMap(({ path, lang, text }) =>
    // Code is the same in every language.
    withoutCode(text)
      .split('\n')
      .flatMap((line, index) =>
        sentencesOf(line, lang).map((sentence) => ({
          ...sentence,
          problem: (message: string) => problemInFile(path, message, index + 1),
        })),
      ),
  )
  return [...inEntries, ...inPages]
}

/** A sentence that fits two entries says nothing of either. */
export const repeatedSentence: Rule = {
  name: 'repeated-sentence',
  description: 'No sentence stands twice, neither in one entry nor in two.',
  broken: () =>
    sampleFiles({
      [SAMPLE.reply]: replace(
        'Nothing more can be stored there.',
        'The postman found no room for your letter.',
      ),
    }),
  check(context) {
    const first = new Map<string, Problem>()
    return allSentences(context).flatMap(({ key, text, problem }) => {
      const known = first.get(key)
      if (!known) first.set(key, problem(''))
      return known
        ? [problem(`"${text}" stands in ${known.path}:${known.line} too; say what is particular here`)]
        : []
    })
  },
}
