import { expect, it } from 'vitest'
import { scoreOf } from './score.ts'

const GROUPS = { full: 'recipient', unknown: 'recipient', spam: 'content', 'not-a-bounce': 'none' }

it.each([
  ['right', ['full', 'spam'], ['full'], { first: 1, few: 1, group: 1 }],
  ['right by a further cause of the label', ['full'], ['unknown', 'full'], { first: 1, few: 1, group: 1 }],
  ['right at the third place', ['spam', 'spam', 'full'], ['full'], { first: 0, few: 1, group: 0 }],
  [
    'right at the fourth place, which nobody reads',
    ['spam', 'a', 'b', 'full'],
    ['full'],
    { first: 0, few: 0, group: 0 },
  ],
  ['of the right group', ['unknown'], ['full'], { first: 0, few: 0, group: 1 }],
  ['wrong, though neither cause has a group', ['a'], ['b'], { first: 0, few: 0, group: 0 }],
  ['nothing, and there is no bounce', [], ['not-a-bounce'], { first: 1, few: 1, group: 1 }],
  ['nothing, and there is one', [], ['full'], { first: 0, few: 0, group: 0 }],
])('counts an answer that is %s', (_, found, accepted, score) => {
  expect(scoreOf([{ found, accepted }], GROUPS)).toEqual({ texts: 1, ...score })
})
