import { z } from 'astro/zod'

// Astro's YAML reader turns a bare 2026-11-23 into a Date, the `yaml` package keeps the text: accept both.
const asDay = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-11-23'))

/** The day on which an entry was last compared with its sources. */
export const checked = asDay

/** Where a statement or a literal wording was read. */
export const source = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The source's own date: a year, month or day, or "undated" where it bears none. */
  date: z
    .union([
      z.string(),
      z.number().transform(String),
      z.date().transform((d) => d.toISOString().slice(0, 10)),
    ])
    .pipe(
      z
        .string()
        .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)$/, 'write 2005, 2024-06, 2024-06-01 or undated'),
    ),
})
export type Source = z.infer<typeof source>

/** Named sources of an entry; wordings refer to them by name. */
export const sources = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'write a short lower-case name'),
  source,
)

/** A section of an RFC: the standard's own words on the matter. */
export const rfcSection = z.strictObject({
  rfc: z.number().int().positive(),
  section: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d+(?:\.\d+)*$/, 'write a section such as "4.2.3"'))
    .optional(),
})
export type RfcSection = z.infer<typeof rfcSection>
