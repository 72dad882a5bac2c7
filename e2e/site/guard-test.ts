import { test as withSite } from '../with-site.ts'
import { writeSmallSite } from './small-site.ts'

interface Fixtures {
  /** Writes the small site with the given changes into a folder of this test's own, and says where. */
  smallSite: (changes: Parameters<typeof writeSmallSite>[1], name?: string) => string
}

/** A guard over the built files, and the small site on which it is shown to find what is planted. No browser. */
export const test = withSite.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  smallSite: async ({}, use, info) => {
    await use((changes, name = 'site') => {
      const dir = info.outputPath(name)
      writeSmallSite(dir, changes)
      return dir
    })
  },
})

export { expect } from '@playwright/test'
