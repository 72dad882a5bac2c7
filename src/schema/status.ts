import { z } from 'astro/zod'
import { advice, card, overrides, program } from './advice.ts'
import { replyCode, slug, statusClass } from './code.ts'
import { comparison } from './comparison.ts'
import { codeDepth } from './depth.ts'
import { localized } from './localized.ts'
import { checked, rfcSection, sources } from './source.ts'

/** The row of IANA's registry "SMTP Enhanced Status Codes". */
const registration = z.strictObject({
  /** The registered name, to the letter. */
  name: z.string(),
  /** The reply codes that the registry pairs with it. */
  replies: z.array(replyCode),
})

/** What a vendor means by the code where that differs from the registry. */
const vendorMeaning = z.strictObject({ server: slug, meaning: localized })

const shared = {
  ...overrides,
  ...advice,
  ...codeDepth,
  program: program.optional(),
  /** The causes that it usually carries, the most common first. */
  causes: z.array(slug).min(1),
}

/** An enhanced status code in all its classes, RFC 3463: content/statuses/x.1.1.yaml */
export const status = z.strictObject({
  ...card,
  ...shared,
  ...comparison,
  /** The classes that have a page: registered by IANA, or only observed in the wild. */
  classes: z
    .partialRecord(statusClass, z.enum(['registered', 'observed']))
    .refine((classes) => Object.keys(classes).length > 0, 'name at least one class'),
  /** The SMTP commands that it answers, as on the wire; `connection` for the greeting, `any` for all, `report` where only notices bear it. */
  commands: z.array(z.string()).min(1).optional(),
  /** Absent where the code is a vendor's own. */
  registry: registration.optional(),
  vendorMeanings: z.array(vendorMeaning).optional(),
  /** Texts and advice that hold in one class only. */
  byClass: z.partialRecord(statusClass, z.strictObject({ ...card, ...shared }).partial()).optional(),
  program: program.optional(),
  standard: z.array(rfcSection).optional(),
  sources: sources.optional(),
  checked,
})
export type Status = z.infer<typeof status>
