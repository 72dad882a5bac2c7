import type { Source } from '../../schema/source.ts'
import { problemAt } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** The day on which the form of entries was settled: no entry can have been checked before. */
const FIRST_DAY = '2026-11-23'

interface Dated {
  checked?: string
  sources?: Record<string, Source>
}

/** Whether a year, month or day is in the calendar: not 2026-02-30, not 2026-13. */
function exists(date: string): boolean {
  const day = `${date}${'-01-01'.slice(date.length - 4)}`
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

function faultOf(date: string, first: string, today: string): string | null {
  if (!exists(date)) return `${date} is not in the calendar`
  if (date > today.slice(0, date.length)) return `${date} is in the future; write the day of the check`
  return date < first ? `${date} is before ${first}, when the form of entries was settled` : null
}

/** Days must be possible. */
export const impossibleDay: Rule = {
  name: 'impossible-day',
  description:
    'Every day is in the calendar and not in the future; no entry was checked before its form existed.',
  broken: () => sampleFiles({ [SAMPLE.status]: replace('checked: 2026-11-23', 'checked: 2062-11-23') }),
  check: ({ parsed, today }) =>
    parsed.flatMap((file) => {
      const { checked, sources = {} } = (file.data ?? {}) as Dated
      const fault = checked ? faultOf(checked, FIRST_DAY, today) : null
      const inSources = Object.entries(sources)
        .filter(([, { date }]) => date !== 'undated')
        .map(([name, { date }]) => ({ name, fault: faultOf(date, '', today) }))
      return [
        ...(fault ? [problemAt(file, ['checked'], fault)] : []),
        ...inSources.flatMap(({ name, fault }) =>
          fault ? [problemAt(file, ['sources', name, 'date'], fault)] : [],
        ),
      ]
    }),
}
