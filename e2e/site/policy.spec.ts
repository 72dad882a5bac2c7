import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../builds.ts'
import { metaPolicy } from '../meta-policy.ts'
import { expect, test } from './guard-test.ts'
import { pagesOf } from './pages-of.ts'
import { policyFaults } from './policy-faults.ts'

test('every page states the policy before any script or style, the server states it too, and the page keeps it', async ({
  site,
}) => {
  const faults: Record<string, string[]> = {}
  for (const address of [...pagesOf(DIST), 'no-such-page/']) {
    const answer = await fetch(site.address + address)
    const found = policyFaults(await answer.text(), answer.headers.get('content-security-policy') ?? '')
    if (found.length) faults[address] = found
  }
  expect(faults).toEqual({})
})

test.describe('of a page that was changed', () => {
  const home = readFileSync(join(DIST, 'index.html'), 'utf8')
  const policy = metaPolicy(home) ?? ''

  for (const [what, changed, fault] of [
    [
      'a directive left out',
      home.replace('base-uri &#39;none&#39;', '').replace("base-uri 'none'", ''),
      "lacks base-uri 'none'",
    ],
    [
      'a source too many',
      home.replace('worker-src blob:', 'worker-src blob: data:'),
      'should not say worker-src blob: data:',
    ],
    [
      'a script before the policy',
      home.replace('<head>', '<head><script src="/a.js"></script>'),
      '<script before the policy',
    ],
    [
      'an unknown script',
      home.replace('</main>', '<script>a()</script></main>'),
      '<script> that the policy does not know',
    ],
    [
      'a style attribute',
      home.replace('<main', '<main style="color: red"'),
      'attribute style, which the policy forbids',
    ],
    [
      'an event handler',
      home.replace('</main>', '<p onclick="a()">a</p></main>'),
      'attribute onclick, which the policy forbids',
    ],
    [
      'a picture from elsewhere',
      home.replace('</main>', '<img alt="" src="https://elsewhere.example/a.png"></main>'),
      '<img> from https://elsewhere.example/a.png',
    ],
  ] as const)
    test(`${what} is found`, () => {
      expect(policyFaults(changed, metaPolicy(changed) ?? '')).toContain(fault)
    })

  test('nothing is found where nothing was changed, and a header of its own is', () => {
    expect(policyFaults(home, policy)).toEqual([])
    expect(policyFaults(home, "default-src 'none'")).toEqual(['the header says something else'])
  })
})
