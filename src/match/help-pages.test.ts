import { describe, expect, test } from 'vitest'
import { causesOfLink, helpPagesByHost } from './help-pages.ts'

const pages = helpPagesByHost({
  'user-unknown': ['google.com/p=nosuchuser'],
  'ip-blocked': ['spamhaus.org/query', 'barracudacentral.org/'],
  'spam-content': ['spamhaus.org/query/domain'],
})

describe('causesOfLink', () => {
  test.each([
    ['https://support.google.com/mail/?p=NoSuchUser', ['user-unknown']],
    ['HTTP://WWW.SPAMHAUS.ORG/query/ip/192.0.2.1', ['ip-blocked']],
    ['https://www.spamhaus.org/query/domain/example.com', ['spam-content']],
    ['http://www.barracudacentral.org', ['ip-blocked']],
  ])('reads %s', (link, causes) => expect(causesOfLink(link, pages)).toEqual(causes))

  test.each([
    'https://support.google.com/mail/answer/7720',
    'https://notgoogle.com/?p=NoSuchUser',
    'https://example.com/google.com/p=nosuchuser',
    'https://',
  ])('knows nothing of %s', (link) => expect(causesOfLink(link, pages)).toEqual([]))

  test('names both causes whose replies link to one page', () => {
    const shared = helpPagesByHost({ policy: ['example.com/help'], virus: ['example.com/help'] })
    expect(causesOfLink('https://example.com/help#1', shared)).toEqual(['policy', 'virus'])
  })
})
