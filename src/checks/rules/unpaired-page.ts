import { LANGUAGE_NAMES, LANGUAGES, type Lang } from '../../i18n/languages.ts'
import { withoutCode } from '../inline-markup.ts'
import { type LongText, longTexts } from '../long-texts.ts'
import { problemInFile } from '../problem-at.ts'
import type { Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

interface Heading {
  /** "##" */
  level: string
  text: string
  line: number
}

// "## Find the deciding line"
const HEADING = /^(#{1,6}) (.+)$/

function headingsOf({ text }: LongText): Heading[] {
  return withoutCode(text)
    .split('\n')
    .flatMap((line, index) => {
      const [, level, heading] = HEADING.exec(line) ?? []
      return level && heading ? [{ level, text: heading, line: index + 1 }] : []
    })
}

function compare(text: LongText, twin: LongText): Problem[] {
  const [headings, others] = [headingsOf(text), headingsOf(twin)]
  const place = headings.findIndex(({ level }, index) => level !== others[index]?.level)
  const heading = headings[place]
  if (heading) {
    const message = `"${heading.level} ${heading.text}" has no counterpart in ${twin.path}; give both the same headings`
    return [problemInFile(text.path, message, heading.line)]
  }
  const extra = others[headings.length]
  if (!extra) return []
  return [
    problemInFile(
      twin.path,
      `"${extra.level} ${extra.text}" has no counterpart in ${text.path}; give both the same headings`,
      extra.line,
    ),
  ]
}

/** A long text must exist in both languages, built alike. */
export const unpairedPage: Rule = {
  name: 'unpaired-page',
  description: 'Every long text exists in every language, with the same headings in the same order.',
  broken: () => sampleFiles({ [SAMPLE.korean]: replace('## 먼저', '### 먼저') }),
  check({ files }) {
    const texts = longTexts(files)
    const byLang = (name: string, lang: Lang) =>
      texts.find((text) => text.name === name && text.lang === lang)
    return [...new Set(texts.map(({ name }) => name))].flatMap((name) => {
      const [first, ...others] = LANGUAGES.map((lang) => ({ lang, text: byLang(name, lang) }))
      return others.flatMap(({ lang, text }) => {
        if (first?.text && text) return compare(first.text, text)
        const [present, absent] = text ? [text, first?.lang ?? lang] : [first?.text, lang]
        const path = `content/pages/${name}.${absent}.md`
        return present
          ? [problemInFile(present.path, `has no twin ${path}; write it in ${LANGUAGE_NAMES[absent]}`)]
          : []
      })
    })
  },
}
