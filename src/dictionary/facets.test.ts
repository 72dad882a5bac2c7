import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SERVER_KINDS } from '../schema/server.ts'
import { ACTOR_CHOICES, emptyPairs, facetsOf, OUTCOME_CHOICES } from './facets.ts'

test.each([
  ['permanent', 'sender', ['permanent', 'sender'], ['permanent-sender']],
  ['temporary', 'nobody-wait', ['temporary', 'nobody'], ['temporary-nobody']],
  [
    'either',
    'recipient',
    ['permanent', 'temporary', 'recipient'],
    ['permanent-recipient', 'temporary-recipient'],
  ],
  ['none', 'nobody', ['nobody'], []],
] as const)('what is %s and for %s to mend is shown under %j', (outcome, actor, choices, pairs) => {
  expect(facetsOf([{ outcome, actor }])).toEqual({ choices, pairs })
})

const TWO = [
  { outcome: 'permanent', actor: 'sender' },
  { outcome: 'temporary', actor: 'recipient' },
] as const

test('several are shown under the choices and pairs of each, and under no pair that only mixes them', () => {
  expect(facetsOf(TWO)).toEqual({
    choices: ['permanent', 'sender', 'temporary', 'recipient'],
    pairs: ['permanent-sender', 'temporary-recipient'],
  })
})

test('the pairs under which nothing is shown are all the others', () => {
  const empty = emptyPairs(TWO)
  expect(empty).toHaveLength(OUTCOME_CHOICES.length * ACTOR_CHOICES.length - 2)
  expect(empty).toContain('permanent-recipient')
  expect(empty).not.toContain('permanent-sender')
})

// The styles cannot be derived from the choices, so they are compared.
const styles = readFileSync(new URL('../styles/filters.css', import.meta.url), 'utf8').replace(/\s+/g, ' ')

test.each([...OUTCOME_CHOICES, ...ACTOR_CHOICES, ...SERVER_KINDS])(
  'the styles know the choice %s',
  (choice) => {
    expect(styles).toContain(
      `.filtered:has([value="${choice}"]:checked) [data-choices]:not([data-choices~="${choice}"])`,
    )
  },
)

test.each(OUTCOME_CHOICES.flatMap((outcome) => ACTOR_CHOICES.map((actor) => [outcome, actor])))(
  'the styles know the pair %s and %s',
  (outcome, actor) => {
    expect(styles).toContain(
      `.filtered:has([value="${outcome}"]:checked):has([value="${actor}"]:checked) [data-pairs]:not([data-pairs~="${outcome}-${actor}"])`,
    )
  },
)
