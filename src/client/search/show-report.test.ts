import { describe, expect, test } from 'vitest'
import { issueAddress, reportOf } from './show-report.ts'

describe('a report', () => {
  test('holds what the text was answered with, and the text with its variable parts and names masked', () => {
    const text = '550 5.7.999 <kim@example.kr>... zork says no [198.51.100.7]'
    expect(reportOf({ text, answered: ['/550/'] })).toBe(
      '/550/\n\n550 5.7.999 <address>... zork says no [<ip>]',
    )
  })

  test('says that there was no answer', () => {
    expect(reportOf({ text: 'zork', answered: [] })).toBe('-\n\nzork')
  })

  test('is of a length that an address can hold', () => {
    expect(reportOf({ text: 'zork '.repeat(100_000), answered: [] }).length).toBeLessThan(3100)
  })

  test('opens an issue whose title and body hold it as it is', () => {
    const address = new URL(issueAddress('https://example.org/repo', 'A & B', '1+1=2\n#?'))
    expect(address.href).toMatch(/^https:\/\/example\.org\/repo\/issues\/new\?/)
    expect(address.searchParams.get('title')).toBe('A & B')
    expect(address.searchParams.get('body')).toBe('1+1=2\n#?')
  })
})
