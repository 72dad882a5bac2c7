import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { swallowedText } from './swallowed-text.ts'

const withLine = (line: string) => ({ [SAMPLE.server]: replace('kind: mta\n', `kind: mta\n${line}\n`) })

it('rejects a plain string with " #"', () => {
  expect(complaints(swallowedText, withLine('country: KR # the code'))).toEqual([
    `${SAMPLE.server}:3 ends at " #", as YAML sees it; put the text in double quotes`,
  ])
})

it.each(['country: "K # R"', '# a comment on a line of its own', 'country: C#'])('accepts %s', (line) => {
  expect(complaints(swallowedText, withLine(line))).toEqual([])
})
