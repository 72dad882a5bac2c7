import { expect, test } from 'vitest'
import { serverGroups } from './server-groups.ts'
import { testContent } from './test-content.ts'

/** The test content with further servers, by id. */
function withServers(servers: Record<string, { en: string; ko: string; kind?: 'blocklist' }>) {
  const content = testContent()
  const { qmail } = content.server
  for (const [id, { en, ko, kind }] of Object.entries(servers))
    if (qmail) content.server[id] = { ...qmail, name: { en, ko }, kind: kind ?? 'mta' }
  return content
}

test('servers stand by kind, and a kind without any is left out', () => {
  const content = withServers({ list: { en: 'A list', ko: '목록', kind: 'blocklist' } })
  expect(serverGroups(content, 'en').map(({ kind, servers }) => [kind, servers.map(({ id }) => id)])).toEqual(
    [
      ['mta', ['qmail']],
      ['blocklist', ['list']],
    ],
  )
})

test('servers of a kind stand in the order of their names, in either language', () => {
  const content = withServers({ a: { en: 'Zeta', ko: '가나' }, b: { en: 'alpha', ko: '하나' } })
  const ids = (lang: 'en' | 'ko') => serverGroups(content, lang)[0]?.servers.map(({ id }) => id)
  expect(ids('en')).toEqual(['b', 'qmail', 'a'])
  expect(ids('ko')).toEqual(['qmail', 'a', 'b'])
})
