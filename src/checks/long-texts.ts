import { LANGUAGES, type Lang } from '../i18n/languages.ts'
import type { ContentFile } from '../schema/parse-content.ts'

/** A long text of content/pages, in one language. */
export interface LongText extends ContentFile {
  /** "guide" of content/pages/guide.en.md */
  name: string
  lang: Lang
}

// content/pages/guide.en.md
const LONG_TEXT = /^content\/pages\/([a-z][a-z-]*)\.([a-z]{2})\.md$/

/** The long texts among the files. */
export function longTexts(files: readonly ContentFile[]): LongText[] {
  return files.flatMap((file) => {
    const [, name, suffix] = LONG_TEXT.exec(file.path) ?? []
    const lang = LANGUAGES.find((known) => known === suffix)
    return name && lang ? [{ ...file, name, lang }] : []
  })
}
