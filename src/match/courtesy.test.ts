import { expect, test } from 'vitest'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { testContent } from '../dictionary/test-content.ts'
import { compiled } from './compile.ts'
import { isCourtesy, markCourtesy, plainKey } from './courtesy.ts'
import { wordsOf } from './words.ts'

const { courtesy } = compiled(buildSearchIndex(testContent(), 'en'))
const keysOf = (text: string) => markCourtesy(wordsOf(text), courtesy).map(({ key }) => key)

test.each([
  ['Mailbox full, please try again', ['mailbox', 'full', ' please', ' try', ' again']],
  ['Please try again and please try', [' please', ' try', ' again', 'and', 'please', 'try']],
  ['please do try again', ['please', 'do', 'try', 'again']],
])('in %j only whole phrases of courtesy are marked', (text, keys) => {
  expect(keysOf(text)).toEqual(keys)
})

test('a marked key leads back to its word', () => {
  expect(isCourtesy(' please')).toBe(true)
  expect([plainKey(' please'), plainKey('please')]).toEqual(['please', 'please'])
})
