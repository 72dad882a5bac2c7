import { allAddresses } from '../entry-addresses.ts'
import { ADDRESSES, REDIRECTS } from '../fixed-files.ts'
import { problemInFile } from '../problem-at.ts'
import { readRedirects } from '../read-redirects.ts'
import type { Rule } from '../rule.ts'
import { SAMPLE, sampleFiles } from '../sample.ts'

/** People have linked to a published address: it must lead somewhere for ever. */
export const lostAddress: Rule = {
  name: 'lost-address',
  description: 'Every address that was published is that of an entry, or redirects.yaml leads on from it.',
  broken: () => sampleFiles({ [SAMPLE.redirects]: '[]' }),
  check({ files, parsed }) {
    const alive = allAddresses(parsed)
    for (const { from } of readRedirects(files).list) alive.add(from)
    const lines = files.find(({ path }) => path === ADDRESSES)?.text.split('\n') ?? []
    return lines.flatMap((address, index) =>
      address === '' || alive.has(address)
        ? []
        : [
            problemInFile(
              ADDRESSES,
              `${address} is gone; restore its entry or add it to ${REDIRECTS}`,
              index + 1,
            ),
          ],
    )
  },
}
