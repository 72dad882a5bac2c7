import { expect, it } from 'vitest'
import { SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { pageHead } from './page-head.ts'

it.each([
  ['no head', '## First\n', 'has no head; begin with title and description between lines of ---'],
  [
    'a head that does not end',
    '---\ntitle: Guide\n',
    'has no head; begin with title and description between lines of ---',
  ],
  [
    'a head without its description',
    '---\ntitle: Guide\n---\n',
    'description the head does not fit: Invalid input: expected string, received undefined',
  ],
  [
    'an alias without its anchor',
    '---\n*title\n---\n',
    'the head is not valid YAML: Unresolved alias (the anchor must be set before the alias): title',
  ],
  [
    'an unknown field',
    '---\ntitle: a\ndescription: b\nlayout: c\n---\n',
    'the head does not fit: Unrecognized key: "layout"',
  ],
])('rejects %s', (_, text, message) => {
  expect(complaints(pageHead, { [SAMPLE.english]: text })).toEqual([`${SAMPLE.english}:1 ${message}`])
})
