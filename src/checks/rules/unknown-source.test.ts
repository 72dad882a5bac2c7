import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { unknownSource } from './unknown-source.ts'

it.each([
  ['manuel', 'did you mean "manual"?'],
  ['hearsay', 'add it under sources'],
])('rejects the source %s', (source, advice) => {
  const change = replace('source: manual', `source: ${source}`)
  expect(complaints(unknownSource, { [SAMPLE.message]: change })).toEqual([
    `${SAMPLE.message}:9 wordings[0].source no source "${source}" in this entry; ${advice}`,
  ])
})
