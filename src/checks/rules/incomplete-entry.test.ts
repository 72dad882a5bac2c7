import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { incompleteEntry } from './incomplete-entry.ts'

it('asks every cause for its passages', () => {
  const change = replace('contact:', '#contact:')
  expect(complaints(incompleteEntry, { [SAMPLE.cause]: change })).toEqual([
    `${SAMPLE.cause}:1 contact is missing; content/README.md says what it tells`,
  ])
})

it.each([
  ['too short', 'At the box.', '11'],
  ['too long', `${'At the box. '.repeat(90)}`, '1079'],
])('rejects a passage that is %s', (_, text, length) => {
  const change = replace('The postman says it at the box after lifting the flap.', text)
  expect(complaints(incompleteEntry, { [SAMPLE.reply]: change })).toEqual([
    expect.stringContaining(`when.en has ${length} characters; write 40 to 900`),
  ])
})

it('asks every class of an enhanced status code, and for its commands', () => {
  const one = replace('classes: { "5": registered }', 'classes: { "4": observed, "5": registered }')
  const none = (text: string) =>
    one(text)
      .replace(/^practice:.*\n/m, '')
      .replace('commands: [RCPT]\n', '')
  expect(complaints(incompleteEntry, { [SAMPLE.status]: none })).toEqual([
    expect.stringContaining('practice is missing for 4.2.2'),
    expect.stringContaining('practice is missing for 5.2.2'),
    expect.stringContaining('commands is missing'),
  ])
})

it('asks a server that advises senders for all of it', () => {
  const change = replace('kind: mta', 'kind: mta\nasks: [{ en: One., ko: 하나. }, { en: Two., ko: 둘. }]')
  expect(complaints(incompleteEntry, { [SAMPLE.server]: change })).toEqual([
    expect.stringContaining('bounces is missing'),
    expect.stringContaining('unblock is missing'),
  ])
})
