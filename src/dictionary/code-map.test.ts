import { expect, test } from 'vitest'
import { codeMap } from './code-map.ts'
import { testContent } from './test-content.ts'

test('the map holds the classes that have a reply code, each marked where an RFC defines it', () => {
  const content = testContent()
  const busy = content.reply[450]
  if (busy) content.reply[420] = { ...busy, standing: 'observed' }
  expect(
    codeMap(content).replyClasses.map(({ digit, codes }) => [
      digit,
      codes.map(({ code, standard }) => [code, standard]),
    ]),
  ).toEqual([
    [
      '4',
      [
        ['420', false],
        ['450', true],
      ],
    ],
    ['5', [['552', true]]],
  ])
})
