import { describe, expect, test } from 'vitest'
import { contentOf, entryOfPath, fieldName, parseFile, parseFiles } from './parse-content.ts'

const PART = '{ title: { en: a, ko: 가 }, meaning: { en: a, ko: 가 } }'
const server = `name: { en: qmail, ko: qmail }
kind: mta
summary:
  en: An MTA.
  ko: MTA입니다.
sources:
  home: { title: Home, date: undated }
checked: 2026-11-23
`
const parse = (text: string) => parseFile({ path: 'content/servers/qmail.yaml', text }, 'server', 'qmail')

describe('a file of content', () => {
  test.each([
    ['content/servers/qmail.yaml', { kind: 'server', id: 'qmail' }],
    ['content/statuses/x.5.10.yaml', { kind: 'status', id: 'x.5.10' }],
    ['content/registries/code-parts.yaml', { kind: 'codeParts', id: 'codeParts' }],
    ['content/pages/guide.en.md', null],
    ['content/servers/old/qmail.yaml', null],
    ['other/servers/qmail.yaml', null],
  ])('%s is %j', (path, entry) => {
    expect(entryOfPath(path)).toEqual(entry)
  })

  test('that fits its schema has data and no faults', () => {
    expect(parse(server).faults).toEqual([])
    expect(parse(server).data).toMatchObject({ kind: 'mta', checked: '2026-11-23' })
  })

  test('that is no YAML has the line of the error', () => {
    expect(parse(`${server}x: [1,\n`).faults[0]?.message).toContain('is not valid YAML')
  })

  test('that names an anchor which is not there is a fault, not a crash', () => {
    expect(parse(`${server}x: *y\n`).faults[0]?.message).toContain('is not valid YAML: Unresolved alias')
  })

  test('that leaves Korean out has the line of the text that lacks it', () => {
    const [fault] = parse(server.replace('  ko: MTA입니다.\n', '')).faults
    expect(fault).toMatchObject({ field: 'summary.ko', line: 4 })
  })

  test('with an unknown key is refused', () => {
    expect(parse(`${server}colour: red\n`).faults[0]?.message).toContain('colour')
  })

  test('a field is named as an author reads it', () => {
    expect(fieldName(['steps', 0, 'ko'])).toBe('steps[0].ko')
  })
})

describe('all files together', () => {
  test('become content by kind and id; what does not fit is left out', () => {
    const parsed = parseFiles([
      { path: 'content/servers/qmail.yaml', text: server },
      { path: 'content/servers/broken.yaml', text: 'name: 1' },
      { path: 'content/registries/code-parts.yaml', text: `statusClasses: { 2: ${PART} }` },
    ])
    expect(Object.keys(contentOf(parsed).server)).toEqual(['qmail'])
  })
})
