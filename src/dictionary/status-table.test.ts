import { expect, test } from 'vitest'
import { LAST_COLUMN, registeredSubjects } from './status-table.ts'
import { testContent } from './test-content.ts'

/** The test content with further registered details of its one subject. */
function withDetails(...details: number[]) {
  const content = testContent()
  const full = content.status['x.2.2']
  for (const detail of details)
    if (full) content.status[`x.2.${detail}`] = { ...full, classes: { 5: 'registered' }, byClass: {} }
  return content
}

test('a code stands in the column of its detail, once for all its classes', () => {
  const [mailbox, ...others] = registeredSubjects(testContent())
  expect(others).toEqual([])
  expect(mailbox?.digit).toBe('2')
  expect(mailbox?.cells).toHaveLength(LAST_COLUMN + 1)
  expect(mailbox?.cells.findIndex(Boolean)).toBe(2)
  expect(mailbox?.cells[2]?.title.en).toBe('Full code')
  expect(mailbox?.cells[2]?.codes).toEqual([
    expect.objectContaining({ code: '4.2.2', path: '/4.2.2/', digit: '4', standard: true }),
    expect.objectContaining({ code: '5.2.2', path: '/5.2.2/', digit: '5', standard: false }),
  ])
  expect(mailbox?.cells[2]?.codes.map(({ title }) => title.en)).toEqual(['Full for now', 'Full code'])
})

test.each([
  [10, []],
  [11, [[11, 20]]],
  [20, [[11, 20]]],
  [
    21,
    [
      [11, 20],
      [21, 30],
    ],
  ],
])('a subject up to detail %i has the further lines %j', (highest, lines) => {
  const [mailbox] = registeredSubjects(withDetails(highest))
  expect(mailbox?.more.map(({ first, last }) => [first, last])).toEqual(lines)
})

test('what stands in further lines stands in no other', () => {
  const [mailbox] = registeredSubjects(withDetails(10, 14))
  expect(mailbox?.cells.map((cell) => cell?.id).filter(Boolean)).toEqual(['x.2.2', 'x.2.10'])
  expect(mailbox?.more[0]?.cells.map((cell) => cell?.id)[3]).toBe('x.2.14')
})

test('a code outside the registry is not in the table', () => {
  const content = testContent()
  const full = content.status['x.2.2']
  if (full) content.status['x.7.7'] = { ...full, registry: undefined }
  expect(registeredSubjects(content).map(({ digit }) => digit)).toEqual(['2'])
})
