import { z } from 'astro/zod'

/** A language-neutral address with slashes at both ends: /550-old-name/ */
const address = z
  .string()
  .regex(/^\/[a-z0-9./-]+\/$/, 'write an address with slashes at both ends, such as /550-user-unknown/')

/** Addresses that moved: content/redirects.yaml */
export const redirects = z.array(z.strictObject({ from: address, to: address }))
export type Redirect = z.infer<typeof redirects>[number]
