import { describe, expect, it } from 'vitest'
import { replace, SAMPLE, SAMPLE_DAY } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { impossibleDay } from './impossible-day.ts'

describe('the day of a check', () => {
  const checkedOn = (day: string) => ({ [SAMPLE.status]: replace('2026-11-23', day) })

  it.each([
    ['2026-12-02', '2026-12-02 is in the future; write the day of the check'],
    ['2026-11-22', '2026-11-22 is before 2026-11-23, when the form of entries was settled'],
    ['2026-11-31', '2026-11-31 is not in the calendar'],
  ])('cannot be %s', (day, message) => {
    expect(complaints(impossibleDay, checkedOn(day))).toEqual([`${SAMPLE.status}:7 checked ${message}`])
  })

  it.each([SAMPLE_DAY, '2026-11-23'])('can be %s', (day) => {
    expect(complaints(impossibleDay, checkedOn(day))).toEqual([])
  })
})

describe('the date of a source', () => {
  const dated = (date: string) => ({ [SAMPLE.message]: replace('2024-06', date) })

  it.each([
    ['2027', '2027 is in the future; write the day of the check'],
    ['2024-13', '2024-13 is not in the calendar'],
  ])('cannot be %s', (date, message) => {
    expect(complaints(impossibleDay, dated(date))).toEqual([
      `${SAMPLE.message}:11 sources.manual.date ${message}`,
    ])
  })

  it.each(['1999', '2026', '2026-12', '2024-02-29', 'undated'])('can be %s', (date) => {
    expect(complaints(impossibleDay, dated(date))).toEqual([])
  })
})
