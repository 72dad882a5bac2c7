import { expect, test } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { entryPages } from './entry-page.ts'
import { serverPages } from './place-page.ts'

/** Where a vendor is known to mean something else than IANA's registry. */
const CONFLICTS = [
  ['gmail', '4.7.23'],
  ['gmail', '5.7.27'],
  ['gmail', '5.7.29'],
  ['gmail', '5.7.30'],
  ['microsoft-365', '5.1.10'],
  ['microsoft-365', '5.4.1'],
  ['microsoft-365', '5.7.12'],
  ['microsoft-365', '5.7.13'],
  ['yahoo', '5.7.9'],
  ['yahoo', '4.7.1'],
  ['sendmail', '4.4.5'],
  ['orange', '5.1.1'],
] as const

const content = readContent()
const entries = entryPages(content)
const servers = serverPages(content)

test.each(CONFLICTS)('what %s means by %s stands on the page of either', (server, code) => {
  const ofCode = entries.find(({ id }) => id === code)?.vendorMeanings.map(({ link }) => link.path)
  expect(ofCode).toContain(`/servers/${server}/`)
  const ofServer = servers
    .find(({ id }) => id === server)
    ?.vendorCodes.flatMap(({ links }) => links.map(({ path }) => path))
  expect(ofServer).toContain(`/${code}/`)
})
