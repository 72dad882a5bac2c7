import { expect, test } from 'vitest'
import { causeGroups, topicOf } from './cause-groups.ts'
import { testContent } from './test-content.ts'

test.each([
  ['quota', 'mailbox', 'mailbox'],
  ['quota', 'receiving-server', 'server'],
  ['sender', 'receiving-filter', 'sender'],
  ['sender', 'network', 'way'],
  ['recipient', 'sending-server', 'mailbox'],
  ['routing', 'dns', 'way'],
  ['none', 'none', 'notice'],
] as const)('a cause of the group %s that stops at %s is about the %s', (group, stop, topic) => {
  expect(topicOf({ group, stop })).toBe(topic)
})

test('of a topic the cause that most server replies carry comes first', () => {
  const content = testContent()
  const [group, ...others] = causeGroups(content)
  expect(others).toEqual([])
  expect(group?.topic).toBe('mailbox')
  expect(group?.causes.map(({ id }) => id)).toEqual(['full', 'unknown'])
  for (const message of Object.values(content.message)) message.cause = 'unknown'
  expect(causeGroups(content)[0]?.causes.map(({ id }) => id)).toEqual(['unknown', 'full'])
})

test('topics stand in their own order, whatever the causes are called', () => {
  const content = testContent()
  const { full } = content.cause
  if (full) content.cause.aaa = { ...full, group: 'none', stop: 'none' }
  expect(causeGroups(content).map(({ topic }) => topic)).toEqual(['mailbox', 'notice'])
})
