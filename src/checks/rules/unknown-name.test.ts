import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { unknownName } from './unknown-name.ts'

it.each([
  [
    SAMPLE.reply,
    '[box-full]',
    '[box-full, box-ful]',
    ':5 causes[1] no cause "box-ful"; did you mean "box-full"?',
  ],
  [
    SAMPLE.message,
    'cause: box-full',
    'cause: thief',
    ':3 cause no cause "thief"; write content/causes/thief.yaml',
  ],
  [
    SAMPLE.message,
    'cause: box-full',
    'cause: box-full\nalso: [thief]',
    ':4 also[0] no cause "thief"; write content/causes/thief.yaml',
  ],
  [
    SAMPLE.message,
    '[examplemail]',
    '[exampelmail]',
    ':8 wordings[0].servers[0] no server "exampelmail"; did you mean "examplemail"?',
  ],
  [
    SAMPLE.status,
    'causes:',
    'byClass: { "5": { causes: [thief] } }\ncauses:',
    ':3 byClass.5.causes[0] no cause "thief"; write content/causes/thief.yaml',
  ],
  [
    SAMPLE.status,
    'causes:',
    'vendorMeanings: [{ server: postbox, meaning: { en: Full, ko: 가득 } }]\ncauses:',
    ':3 vendorMeanings[0].server no server "postbox"; write content/servers/postbox.yaml',
  ],
])('rejects in %s the name %s replaced by %s', (path, from, to, complaint) => {
  expect(complaints(unknownName, { [path]: replace(from, to) })).toEqual([path + complaint])
})

it('does not blame a reference for the faults of the file that it names', () => {
  expect(complaints(unknownName, { [SAMPLE.cause]: 'title: none' })).toEqual([])
})
