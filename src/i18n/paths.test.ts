import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from './languages.ts'
import { localizedPath, splitPath } from './paths.ts'

describe('addresses', () => {
  test.each([
    ['/550/', 'en', '/', '/550/'],
    ['/550/', 'ko', '/', '/ko/550/'],
    ['/', 'ko', '/', '/ko/'],
    ['/causes/mailbox-full/', 'ko', '/dictionary/', '/dictionary/ko/causes/mailbox-full/'],
    ['/', 'en', '/dictionary/', '/dictionary/'],
  ] as const)('%s in %s below %s is %s', (path, lang, base, address) => {
    expect(localizedPath(path, lang, base)).toBe(address)
  })

  test('a path that only begins like a language is no language', () => {
    expect(splitPath('/korea/')).toEqual({ lang: 'en', path: '/korea/' })
  })

  test('the home page of a language may lack its slash', () => {
    expect(splitPath('/ko')).toEqual({ lang: 'ko', path: '/' })
  })

  test('an address outside the base is none of ours', () => {
    expect(splitPath('/550/', '/dictionary/')).toBeNull()
  })

  test('taking apart undoes putting together', () => {
    const id = fc.stringMatching(/^[a-z0-9.-]{3,20}$/)
    fc.assert(
      fc.property(
        id,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('/', '/dictionary/'),
        (name, lang, base) => {
          const path = `/${name}/`
          expect(splitPath(localizedPath(path, lang, base), base)).toEqual({ lang, path })
        },
      ),
    )
  })
})
