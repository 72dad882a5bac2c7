import type { Rule } from './rule.ts'
import { danglingLink } from './rules/dangling-link.ts'
import { disallowedMarkup } from './rules/disallowed-markup.ts'
import { hangulInEnglish } from './rules/hangul-in-english.ts'
import { illFormedId } from './rules/ill-formed-id.ts'
import { impossibleDay } from './rules/impossible-day.ts'
import { incompleteEntry } from './rules/incomplete-entry.ts'
import { lostAddress } from './rules/lost-address.ts'
import { missingCode } from './rules/missing-code.ts'
import { missingKorean } from './rules/missing-korean.ts'
import { missingSource } from './rules/missing-source.ts'
import { pageHead } from './rules/page-head.ts'
import { repeatedSentence } from './rules/repeated-sentence.ts'
import { schemaFault } from './rules/schema-fault.ts'
import { sharedAddress } from './rules/shared-address.ts'
import { strayFile } from './rules/stray-file.ts'
import { swallowedText } from './rules/swallowed-text.ts'
import { unknownName } from './rules/unknown-name.ts'
import { unknownSource } from './rules/unknown-source.ts'
import { unpairedPage } from './rules/unpaired-page.ts'
import { wordingAstray } from './rules/wording-astray.ts'
import { wrongRedirect } from './rules/wrong-redirect.ts'

/** All rules of the content. */
export const RULES: readonly Rule[] = [
  strayFile,
  schemaFault,
  swallowedText,
  illFormedId,
  sharedAddress,
  unknownName,
  unknownSource,
  danglingLink,
  missingCode,
  missingKorean,
  hangulInEnglish,
  disallowedMarkup,
  repeatedSentence,
  missingSource,
  incompleteEntry,
  impossibleDay,
  pageHead,
  unpairedPage,
  lostAddress,
  wrongRedirect,
  wordingAstray,
]
