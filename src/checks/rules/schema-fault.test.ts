import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { schemaFault } from './schema-fault.ts'

it.each([
  [
    'a missing Korean',
    ', ko: 상자를 비우세요. }',
    ' }',
    ':8 now.ko missing; write the Korean of "Empty the box."',
  ],
  [
    'a missing English',
    'en: Empty the box., ',
    '',
    ':8 now.en missing; write the English of "상자를 비우세요."',
  ],
  [
    'an empty Korean',
    'ko: 상자를 비우세요. }',
    'ko: }',
    ':8 now.ko missing; write the Korean of "Empty the box."',
  ],
  ['a missing field', 'actor: recipient\n', '', ':1 actor missing'],
  ['a misspelt field', 'checked:', 'cheked:', ':1 checked missing'],
  [
    'a misspelt field',
    'group: quota',
    'group: quota\ngruop: quota',
    ':4 gruop is no known field; did you mean "group"?',
  ],
  [
    'an unknown field',
    '{ rfc: 3463,',
    '{ page: 5, rfc: 3463,',
    ':26 standard[0].page is no known field; known here: rfc, section',
  ],
  ['a misspelt value', 'resend: later', 'resend: latr', ':7 resend is "latr"; did you mean "later"?'],
  [
    'an unknown value',
    'resend: later',
    'resend: tomorrow',
    ':7 resend is "tomorrow"; write one of no, after-change, later, automatic',
  ],
  ['a value of the wrong type', 'rfc: 3463', 'rfc: RFC3463', ':26 standard[0].rfc is a text; write a number'],
  [
    'a value where several types fit',
    'to: 5.2.2',
    'to: [5.2.2]',
    ':23 lookalikes[0].to a list does not fit here',
  ],
  [
    'a misspelt language',
    'en: [box full]',
    'eng: [box full]',
    ':21 words.eng is no name that fits here; write a two-letter language, or zxx for code words',
  ],
  [
    'a value of the wrong form',
    '2026-11-23',
    'yesterday',
    ':27 checked is "yesterday"; write a day as 2026-11-23',
  ],
  ['an empty text', 'en: Empty the box.', 'en: ""', ':8 now.en is empty; write the sentence'],
])('rejects %s', (_, from, to, complaint) => {
  expect(complaints(schemaFault, { [SAMPLE.cause]: replace(from, to) })).toContain(SAMPLE.cause + complaint)
})

it('rejects too short a list', () => {
  const change = replace('  - { en: Call the owner of the box., ko: 상자 주인에게 전화하세요. }\n', '')
  expect(complaints(schemaFault, { [SAMPLE.cause]: change })).toEqual([
    `${SAMPLE.cause}:10 steps has too few; write at least 2`,
  ])
})

it('rejects a class that does not exist', () => {
  expect(
    complaints(schemaFault, { [SAMPLE.status]: replace('"5": registered', '"3": registered') }),
  ).toContain(`${SAMPLE.status}:4 classes.3 is no known field; known here: 2, 4, 5`)
})

it('rejects what is not YAML, with its line', () => {
  const found = complaints(schemaFault, { [SAMPLE.reply]: replace('standing:', 'standing: "') })
  expect(found[0]).toContain(`${SAMPLE.reply}:3 is not valid YAML: Missing closing "quote`)
})
