import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { hangulInEnglish } from './hangul-in-english.ts'

it('rejects Korean words under en', () => {
  expect(
    complaints(hangulInEnglish, { [SAMPLE.cause]: replace('en: Empty the box.', 'en: Empty 그 상자 now.') }),
  ).toEqual([`${SAMPLE.cause}:8 now.en holds "그 상자"; write it in English`])
})

it('accepts them quoted as code', () => {
  expect(
    complaints(hangulInEnglish, { [SAMPLE.cause]: replace('box with `ls`', 'box with `보기`') }),
  ).toEqual([])
})
