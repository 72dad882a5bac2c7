import { expect, test } from 'vitest'
import { allLinks } from './link.ts'
import { groupReplies, nearestReplies, replyLinks } from './reply-groups.ts'
import { testContent } from './test-content.ts'

const content = testContent()
const given = content.message['552-over-quota'] as (typeof content.message)[string]
content.message = {
  ...content.message,
  'no-code': { ...given, wordings: [{ text: 'no code', source: 'note' }] },
  '550-nobody': { ...given, cause: 'unknown', wordings: [{ text: 'nobody', reply: '550', source: 'note' }] },
  '552-5.2.2-full': {
    ...given,
    wordings: [{ text: 'full', reply: '552', status: '5.2.2', servers: ['qmail'], source: 'note' }],
  },
}
const links = allLinks(content)
const keys = Object.keys(content.message).map((id) => ({ kind: 'message' as const, id }))

test('replies stand in the order of their codes, which are shown; those without codes last', () => {
  expect(replyLinks(keys, content, links).map(({ code }) => code)).toEqual([
    '450',
    '550',
    '552 5.2.2',
    '552 5.2.2',
    undefined,
  ])
})

test('replies of one cause stand together, the cause of most of them first', () => {
  const groups = groupReplies(keys, content, links)
  expect(groups.map(({ cause, replies }) => [cause.id, replies.length])).toEqual([
    ['full', 4],
    ['unknown', 1],
  ])
})

test('the nearest replies share codes and servers', () => {
  const [first] = nearestReplies('552-5.2.2-full', keys.slice(0, 4), content)
  expect(first?.id).toBe('552-over-quota')
})
