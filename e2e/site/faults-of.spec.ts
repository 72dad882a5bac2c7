import { expect, test } from '@playwright/test'
import { faultsOf } from '../faults-of.ts'
import type { Problem } from '../watch-context.ts'

const ELSEWHERE: Problem = {
  kind: 'request to elsewhere',
  what: 'https://elsewhere.example/',
  where: 'a fetch',
}
const VIOLATION: Problem = { kind: 'policy violation', what: 'blocked inline', where: '/550/' }
const ERROR: Problem = { kind: 'console error', what: 'planted', where: '/550/' }
const THROWN: Problem = { kind: 'page error', what: 'planted too', where: '/550/' }
const NOTHING = { violations: false, errors: undefined }

test('a test with any problem that it does not expect fails, and is told each once', () => {
  expect(faultsOf([], NOTHING)).toEqual([])
  expect(faultsOf([ELSEWHERE, VIOLATION, VIOLATION, ERROR, THROWN], NOTHING)).toEqual([
    expect.stringMatching(
      /^request to elsewhere: https:\/\/elsewhere.example\/\n {4}by a fetch\n {4}no page may talk/,
    ),
    expect.stringMatching(/^policy violation: blocked inline\n/),
    expect.stringMatching(/^console error: planted\n/),
    expect.stringMatching(/^page error: planted too\n/),
  ])
})

test('what a test expects is no fault, anything else still is', () => {
  expect(faultsOf([VIOLATION], { violations: true, errors: undefined })).toEqual([])
  expect(faultsOf([ERROR, THROWN], { violations: false, errors: /planted/ })).toEqual([])
  expect(faultsOf([ELSEWHERE, VIOLATION, ERROR], { violations: true, errors: /planted/ })).toHaveLength(1)
  expect(faultsOf([ERROR, THROWN], { violations: false, errors: /too/ })).toHaveLength(1)
})

test('an expectation that is not met is a fault', () => {
  expect(faultsOf([ERROR], { violations: true, errors: /planted/ })).toEqual([
    'expectViolations, but no policy violation happened',
  ])
  expect(faultsOf([], { violations: false, errors: /planted/ })).toEqual([
    'expectErrors: /planted/, but no such error happened',
  ])
})
