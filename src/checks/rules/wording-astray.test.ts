import { expect, it } from 'vitest'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { wordingAstray } from './wording-astray.ts'

const MESSAGE = sampleFiles().find(({ path }) => path === SAMPLE.message)?.text ?? ''

it('rejects a wording that another entry owns, and says where it leads', () => {
  const found = complaints(wordingAstray, {
    'content/messages/551-other.yaml': replace('reply: 552\n    status: 5.2.2', 'reply: 551')(MESSAGE),
  })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('without codes to /55')
})

it('rejects a wording that no server would be recognised by', () => {
  const found = complaints(wordingAstray, {
    [SAMPLE.message]: replace('Sorry, the box of <address> bursts at the seams', '<text>'),
  })
  expect(found[0]).toContain(`${SAMPLE.message}:5 wordings[0].text leads plain to /`)
})

it.each([
  ['a missing registry', SAMPLE.codeParts, null],
  ['an entry that does not fit', SAMPLE.cause, 'title: none'],
])('leaves %s to another rule', (_, path, change) => {
  expect(complaints(wordingAstray, { [path]: change, 'content/messages/551-other.yaml': MESSAGE })).toEqual(
    [],
  )
})
