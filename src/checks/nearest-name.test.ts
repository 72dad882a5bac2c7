import { describe, expect, it } from 'vitest'
import { nearestName, suggestion } from './nearest-name.ts'

const KNOWN = ['title', 'summary', 'steps', 'checks']

describe('nearestName', () => {
  it.each([
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['step', 'steps'],
    ['summaries', 'summary'],
    ['colour', null],
    ['x', null],
  ])('takes %s for %s', (written, meant) => {
    expect(nearestName(written, KNOWN)).toBe(meant)
  })
})

describe('suggestion', () => {
  it('gives the advice where nothing resembles the word', () => {
    expect(suggestion('colour', KNOWN, 'leave it out')).toBe('leave it out')
  })
})
