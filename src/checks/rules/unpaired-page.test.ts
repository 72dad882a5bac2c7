import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { unpairedPage } from './unpaired-page.ts'

it.each([
  ['Korean', SAMPLE.korean, SAMPLE.english, '한국어'],
  ['English', SAMPLE.english, SAMPLE.korean, 'English'],
])('misses the %s twin', (_, absent, present, language) => {
  expect(complaints(unpairedPage, { [absent]: null })).toEqual([
    `${present}:1 has no twin ${absent}; write it in ${language}`,
  ])
})

it.each([
  [
    'of another level',
    SAMPLE.korean,
    '## 먼저',
    '### 먼저',
    `${SAMPLE.english}:6 "## First" has no counterpart in ${SAMPLE.korean}`,
  ],
  [
    'that the English lacks',
    SAMPLE.korean,
    '을 읽으세요.',
    '\n\n## 다음',
    `${SAMPLE.korean}:10 "## 다음" has no counterpart in ${SAMPLE.english}`,
  ],
  [
    'that the Korean lacks',
    SAMPLE.english,
    'Read',
    '### Then\n\nRead',
    `${SAMPLE.english}:8 "### Then" has no counterpart in ${SAMPLE.korean}`,
  ],
])('rejects a heading %s', (_, path, from, to, message) => {
  expect(complaints(unpairedPage, { [path]: replace(from, to) })).toEqual([
    `${message}; give both the same headings`,
  ])
})

it('takes a comment in a block of code for no heading', () => {
  expect(complaints(unpairedPage, { [SAMPLE.english]: replace('Read', '```\n# code\n```\nRead') })).toEqual(
    [],
  )
})
