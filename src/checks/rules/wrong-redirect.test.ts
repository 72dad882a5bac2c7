import { expect, it } from 'vitest'
import { REDIRECTS } from '../fixed-files.ts'
import { complaints } from '../test-rule.ts'
import { wrongRedirect } from './wrong-redirect.ts'

it.each([
  ['to no page', '- { from: /552-old/, to: /553/ }', ':1 no page /553/; lead straight to one that exists'],
  [
    'to another redirect',
    '- { from: /a/, to: /552/ }\n- { from: /b/, to: /a/ }',
    ':2 no page /a/; lead straight to one that exists',
  ],
  ['from a page', '- { from: /552/, to: /5.2.2/ }', ':1 /552/ is a page; nobody would be redirected'],
  [
    'twice from one address',
    '- { from: /a/, to: /552/ }\n- { from: /a/, to: /5.2.2/ }',
    ':2 /a/ is redirected twice; keep one',
  ],
  [
    'to an ill-formed address',
    '- { from: /552-old/, to: 552 }',
    ':1 [0].to Invalid input: expected string, received number',
  ],
  [
    'without slashes',
    '- { from: /a/, to: /552/ }\n- { from: 552-old, to: /552/ }',
    ':2 [1].from write an address with slashes at both ends, such as /550-user-unknown/',
  ],
  ['no way at all', '- { from: "/552-old/ }', ':1 is not valid YAML: Missing closing "quote'],
])('rejects a redirect %s', (_, text, complaint) => {
  expect(complaints(wrongRedirect, { [REDIRECTS]: text })).toEqual([
    expect.stringContaining(REDIRECTS + complaint),
  ])
})

it.each(['', '# none yet\n[]\n'])('accepts a file without redirects: "%s"', (text) => {
  expect(complaints(wrongRedirect, { [REDIRECTS]: text })).toEqual([])
})
