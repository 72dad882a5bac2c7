import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { repeatedSentence } from './repeated-sentence.ts'

it('rejects a sentence of another entry, whatever its case and marks', () => {
  const change = replace(
    'Nothing more can',
    'Alas. The postman found "no room" for YOUR letter! Nothing more can',
  )
  expect(complaints(repeatedSentence, { [SAMPLE.reply]: change })).toEqual([
    `${SAMPLE.message}:2 summary.en "The postman found no room for your letter." stands in ${SAMPLE.reply}:2 too; say what is particular here`,
  ])
})

it('rejects a Korean one', () => {
  const change = replace('더 저장할 수 없습니다.', '집배원이 편지를 넣을 자리를 찾지 못했습니다.')
  expect(complaints(repeatedSentence, { [SAMPLE.reply]: change })).toHaveLength(1)
})

it('rejects one of a long text', () => {
  const change = replace('Read [the', 'The postman found no room for your letter. Read [the')
  expect(complaints(repeatedSentence, { [SAMPLE.english]: change })).toEqual([
    `${SAMPLE.english}:8 "The postman found no room for your letter." stands in ${SAMPLE.message}:2 too; say what is particular here`,
  ])
})

it.each([
  ['a short one', 'Nothing more can be stored there.', 'Empty the box.'],
  ['a shared title', 'Storage used up', 'A name of more than thirty characters'],
])('accepts %s', (_, from, to) => {
  const changes = { [SAMPLE.reply]: replace(from, to), [SAMPLE.status]: replace('No room in the box', to) }
  expect(complaints(repeatedSentence, changes)).toEqual([])
})
