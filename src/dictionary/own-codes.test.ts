import { expect, test } from 'vitest'
import { ownSubjects } from './own-codes.ts'
import { testContent } from './test-content.ts'

/** The test content with codes that no registry has, by id and the servers that mean something by them. */
function withOwn(own: Record<string, string[]>) {
  const content = testContent()
  const full = content.status['x.2.2']
  for (const [id, servers] of Object.entries(own))
    if (full)
      content.status[id] = {
        ...full,
        classes: { 5: 'observed' },
        registry: undefined,
        vendorMeanings: servers.map((server) => ({ server, meaning: full.title })),
      }
  return content
}

/** Subjects, vendors and codes in short: "2 qmail: x.2.90 x.2.121" */
function inShort(content: ReturnType<typeof testContent>): string[] {
  return ownSubjects(content).flatMap(({ digit, groups }) =>
    groups.map(
      ({ vendors, cells }) =>
        `${digit} ${vendors.map(({ title }) => title.en).join('+')}: ${cells.map(({ id }) => id).join(' ')}`,
    ),
  )
}

test('codes outside the registry stand by subject and vendor, in the order of their details', () => {
  expect(inShort(withOwn({ 'x.2.121': ['qmail'], 'x.2.90': ['qmail'], 'x.7.500': ['qmail'] }))).toEqual([
    '2 qmail: x.2.90 x.2.121',
    '7 qmail: x.7.500',
  ])
})

test('a registered code is none of them', () => {
  expect(ownSubjects(testContent())).toEqual([])
})

test('a server that says a code is its vendor too', () => {
  const content = withOwn({ 'x.2.90': [] })
  const wording = content.message['552-over-quota']?.wordings[0]
  if (wording) wording.status = '5.2.90'
  expect(inShort(content)).toEqual(['2 qmail: x.2.90'])
})
