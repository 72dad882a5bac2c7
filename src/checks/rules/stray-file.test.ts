import { expect, it } from 'vitest'
import { SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { strayFile } from './stray-file.ts'

it.each([
  ['content/replies/550.yml', 'entries end in .yaml'],
  [
    'content/reply/550.yaml',
    'no folder "reply"; there are replies, statuses, messages, causes, servers, pages, registries',
  ],
  ['content/cause/box.yaml', 'no folder "cause"; did you mean "causes"?'],
  ['content/causes/old/box.yaml', 'move it up into content/causes'],
  ['content/notes.txt', 'move it into the folder of its kind'],
  ['content/pages/guide.md', 'name it as guide.en.md and guide.ko.md'],
  ['content/pages/guide.fr.md', 'name it as guide.en.md and guide.ko.md'],
  [
    'content/registries/parts.yaml',
    'only asked.yaml, code-parts.yaml, first-aid.yaml, notice-words.yaml and lists as .csv stand here',
  ],
])('rejects %s', (path, advice) => {
  expect(complaints(strayFile, { [path]: '' })).toEqual([`${path}:1 is read by nothing; ${advice}`])
})

it.each(['content/README.md', 'content/registries/reply-codes.csv'])('accepts %s', (path) => {
  expect(complaints(strayFile, { [path]: '' })).toEqual([])
})

it('misses the meanings of the codes', () => {
  expect(complaints(strayFile, { [SAMPLE.codeParts]: null })).toEqual([
    `${SAMPLE.codeParts}:1 is missing; write it`,
  ])
})
