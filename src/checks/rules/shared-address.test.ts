import { expect, it } from 'vitest'
import { SAMPLE, sampleFiles } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { sharedAddress } from './shared-address.ts'

const MESSAGE = sampleFiles().find(({ path }) => path === SAMPLE.message)?.text ?? ''

it.each([
  ['5.2.2', `/5.2.2/ is the address of ${SAMPLE.status} too; rename one`],
  ['552', `/552/ is the address of ${SAMPLE.reply} too; rename one`],
  ['codes', '/codes/ is the address of a page of the site too; rename one'],
])('rejects a message named %s', (id, message) => {
  const path = `content/messages/${id}.yaml`
  expect(complaints(sharedAddress, { [path]: MESSAGE })).toEqual([`${path}:1 ${message}`])
})

it('accepts a cause of the name of a message, whose address lies elsewhere', () => {
  expect(complaints(sharedAddress, { 'content/causes/552-5.2.2-box-bursts.yaml': MESSAGE })).toEqual([])
})
