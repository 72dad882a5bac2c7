import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { missingSource } from './missing-source.ts'

const STANDARD = 'standard:\n  - { rfc: 5321, section: "4.2.3" }\n'

it.each(['', 'standard: []\nsources: {}\n'])('rejects an entry that names no source: "%s"', (instead) => {
  expect(complaints(missingSource, { [SAMPLE.reply]: replace(STANDARD, instead) })).toEqual([
    `${SAMPLE.reply}:1 has no source; name a section of an RFC under standard or a page under sources`,
  ])
})

it('accepts a source instead of a standard', () => {
  const change = replace(STANDARD, 'sources: { manual: { title: Manual, date: undated } }\n')
  expect(complaints(missingSource, { [SAMPLE.reply]: change })).toEqual([])
})
