import type { Problem } from './watch-context.ts'

/** What a test says that it provokes. */
export interface Expected {
  violations: boolean
  /** Words of console or page errors. */
  errors: RegExp | undefined
}

/** What to do about each kind of problem. */
const REMEDY: Record<Problem['kind'], string> = {
  'request to elsewhere': 'no page may talk to anyone but its own origin: serve it from dist/, or drop it',
  'policy violation':
    'change the page, not the policy; if the test provokes it: test.use({ expectViolations: true })',
  'console error': 'mend its cause; if the test provokes it: test.use({ expectErrors: /its words/ })',
  'page error': 'mend its cause; if the test provokes it: test.use({ expectErrors: /its words/ })',
}

/** What to tell of problems that a test does not expect, with what to do, and of expected ones that did not come. */
export function faultsOf(problems: Problem[], { violations, errors }: Expected): string[] {
  const isViolation = ({ kind }: Problem) => kind === 'policy violation'
  const isExpectedError = ({ kind, what }: Problem) => kind.endsWith('error') && Boolean(errors?.test(what))
  const faults = problems
    .filter((problem) => !(violations && isViolation(problem)) && !isExpectedError(problem))
    .map(({ kind, what, where }) => `${kind}: ${what}\n    by ${where}\n    ${REMEDY[kind]}`)
  if (violations && !problems.some(isViolation))
    faults.push('expectViolations, but no policy violation happened')
  if (errors && !problems.some(isExpectedError))
    faults.push(`expectErrors: ${errors}, but no such error happened`)
  // The policy stands in a header and in the page, so each violation is told twice.
  return [...new Set(faults)]
}
