import { expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { packIndex, unpackIndex } from './packed-index.ts'
import { testContent } from './test-content.ts'

test.each([
  ['a small content', testContent()],
  ['the content', readContent()],
])('the index of %s is the same again once it has travelled', (_, content) => {
  for (const lang of LANGUAGES) {
    const index = buildSearchIndex(content, lang)
    expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index)
  }
})
