import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishMessages, withMessages } from './addresses.ts'

describe('withMessages', () => {
  it.each([
    ['starts a list', '', ['b', 'a'], '/a/\n/b/\n'],
    ['adds in order', '/a/\n/c/\n', ['b'], '/a/\n/b/\n/c/\n'],
    ['keeps what has no message any more', '/gone/\n', ['a'], '/a/\n/gone/\n'],
    ['lists nothing twice', '/a/\n', ['a'], '/a/\n'],
  ])('%s', (_, listed, ids, grown) => {
    expect(withMessages(listed, ids)).toBe(grown)
  })
})

describe('publishMessages', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'addresses-'))
    mkdirSync(join(root, 'content'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('writes the list and counts what is new', () => {
    expect(publishMessages(['a', 'b'], root)).toBe(2)
    expect(publishMessages(['b', 'c'], root)).toBe(1)
    expect(publishMessages([], root)).toBe(0)
    expect(readFileSync(join(root, 'content/addresses.txt'), 'utf8')).toBe('/a/\n/b/\n/c/\n')
  })
})
