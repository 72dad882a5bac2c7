import { addressesOf, FIXED_PAGES } from '../entry-addresses.ts'
import { problemInFile } from '../problem-at.ts'
import type { Rule } from '../rule.ts'
import { SAMPLE, sampleFiles } from '../sample.ts'

/** Two entries must not have one address. */
export const sharedAddress: Rule = {
  name: 'shared-address',
  description: 'No two entries share an address, and none has that of another page.',
  broken() {
    const files = sampleFiles()
    const message = files.find(({ path }) => path === SAMPLE.message)
    return [...files, { path: 'content/messages/552.yaml', text: message?.text ?? '' }]
  },
  check({ parsed }) {
    const owners = new Map<string, string>(FIXED_PAGES.map((address) => [address, 'a page of the site']))
    return parsed.flatMap((file) =>
      addressesOf(file).flatMap((address) => {
        const owner = owners.get(address)
        if (!owner) owners.set(address, file.path)
        return owner
          ? [problemInFile(file.path, `${address} is the address of ${owner} too; rename one`)]
          : []
      }),
    )
  },
}
