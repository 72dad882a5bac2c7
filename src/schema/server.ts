import { z } from 'astro/zod'
import { serverDepth } from './depth.ts'
import { localized } from './localized.ts'
import { checked, sources } from './source.ts'

/** What kind of party says it. */
export const SERVER_KINDS = ['mailbox-provider', 'mta', 'filter', 'blocklist', 'sending-service'] as const
export type ServerKind = (typeof SERVER_KINDS)[number]

/** Who says it: content/servers/gmail.yaml */
export const server = z.strictObject({
  name: localized,
  kind: z.enum(SERVER_KINDS),
  /** ISO 3166-1, where the country matters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write a two-letter country such as KR')
    .optional(),
  summary: localized,
  /** What is peculiar to its replies; inline Markdown is allowed. */
  peculiarities: z.array(localized).optional(),
  ...serverDepth,
  /** Its own pages for senders. */
  links: z
    .array(
      z.strictObject({
        kind: z.enum(['postmaster', 'unblock', 'help', 'home']),
        url: z.url({ protocol: /^https?$/ }),
      }),
    )
    .optional(),
  /** Host names that betray it; a name covers all below it. */
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'write a host name such as google.com'))
    .optional(),
  /** Literal phrases that only this server's replies hold. */
  marks: z.array(z.string().min(4)).optional(),
  sources,
  checked,
})
export type Server = z.infer<typeof server>
