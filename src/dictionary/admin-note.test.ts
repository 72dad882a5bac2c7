import { describe, expect, test } from 'vitest'
import { translator } from '../i18n/translate.ts'
import { adminNote, maskedReply } from './admin-note.ts'
import { entryPages } from './entry-page.ts'
import { testContent } from './test-content.ts'

const CHECK = 'Own check with `df`, see [here](/552/)'

function entry(checks = [{ en: CHECK, ko: CHECK }]) {
  const found = entryPages(testContent()).find(({ id }) => id === '552-over-quota')
  if (!found) throw new Error('the test content lacks 552-over-quota')
  return { ...found, checks }
}

describe('the note for a mail admin', () => {
  test('holds the reply with its variable parts masked', () => {
    expect(maskedReply(entry())).toBe('552 5.2.2 [address] over quota')
  })

  test.each(['en', 'ko'] as const)('is plain text in %s, with the page’s address last', (lang) => {
    const note = adminNote(entry(), lang, 'https://example.org/552-over-quota/', translator(lang).t)
    expect(note).toContain('  552 5.2.2 [address] over quota\n')
    expect(note).toContain('Own check with df, see here')
    expect(note.endsWith('\nhttps://example.org/552-over-quota/')).toBe(true)
  })

  test('asks for nothing where there is nothing to check', () => {
    const { t } = translator('en')
    expect(adminNote(entry([]), 'en', 'https://example.org/', t)).not.toContain(t('note.check'))
  })
})
