import { expect, test } from 'vitest'
import { causePages, serverPages } from './place-page.ts'
import { testContent } from './test-content.ts'

test('a cause lists first the codes of which it is the most common', () => {
  const [full] = causePages(testContent())
  expect(full?.codes.map(({ code }) => code)).toEqual(['450', '4.2.2', '5.2.2', '552'])
})

test('a cause lists the server replies that carry it', () => {
  const [full, unknown] = causePages(testContent())
  expect(full?.replies.map(({ path }) => path)).toEqual(['/450-quota-for-now/', '/552-over-quota/'])
  expect(unknown?.replies).toEqual([])
})

test('a server lists its replies and the codes that it uses in its own way', () => {
  const [qmail] = serverPages(testContent())
  expect(qmail?.path).toBe('/servers/qmail/')
  expect(qmail?.replies.map(({ cause, replies }) => [cause.id, replies.map(({ path }) => path)])).toEqual([
    ['full', ['/552-over-quota/']],
  ])
  expect(qmail?.vendorCodes.map(({ links }) => links.map(({ code }) => code))).toEqual([['5.2.2']])
})

test('a server that is not known to send a code uses it in its classes of failure', () => {
  const content = testContent()
  for (const message of Object.values(content.message)) message.wordings = message.wordings.slice(1)
  const [qmail] = serverPages(content)
  expect(qmail?.vendorCodes.map(({ links }) => links.map(({ code }) => code))).toEqual([['4.2.2', '5.2.2']])
})
