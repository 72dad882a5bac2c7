import { describe, expect, test } from 'vitest'
import { MAX_FILE, readFile } from './read-file.ts'

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], 'a')
const text = (opened: Awaited<ReturnType<typeof readFile>>) =>
  opened.kind === 'text' ? new TextDecoder().decode(opened.bytes) : opened.kind

describe('an opened file', () => {
  test('is text where it holds no NUL, in whatever character set', async () => {
    expect(await readFile(file(0xb9, 0xdd, 0xbc, 0xdb))).toMatchObject({ kind: 'text' })
  })

  test.each([
    ['an Outlook message', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'binary'],
    ['something with a NUL', [0x35, 0x35, 0x30, 0x00], 'binary'],
    ['an empty file', [], 'empty'],
  ])('%s is no text', async (_, bytes, kind) => {
    expect((await readFile(file(...bytes))).kind).toBe(kind)
  })

  test('in UTF-16 with a mark becomes UTF-8', async () => {
    expect(text(await readFile(file(0xff, 0xfe, 0x35, 0, 0x1c, 0xbc)))).toBe('5발')
    expect(text(await readFile(file(0xfe, 0xff, 0, 0x35, 0xac, 0x00)))).toBe('5가')
  })

  test('that is too large is not read', async () => {
    const large = {
      size: MAX_FILE + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as File
    expect((await readFile(large)).kind).toBe('too-large')
  })
})
