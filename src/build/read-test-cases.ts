import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { readYaml } from '../schema/read-yaml.ts'

const FOLDER = join(import.meta.dirname, '../match/cases')

/** What is expected of one recipient. */
const fate = z.strictObject({
  address: z.string().nullable(),
  reply: z
    .string()
    .regex(/^[2-5]\d\d$/)
    .nullable(),
  status: z
    .string()
    .regex(/^[245]\.\d+\.\d+$/)
    .nullable(),
  /** The best cause first, then others that are as good an answer. */
  causes: z.array(z.string()).min(1),
  /** What must be marked, each within one mark or around it; blanks and line ends are alike. */
  marked: z.array(z.string()),
  /** The entry that must come first, where only one is right. */
  entry: z.string().optional(),
  delayed: z.boolean().optional(),
  /** The code that the words overrule. */
  conflict: z.string().optional(),
})

const testCase = z
  .strictObject({
    name: z.string(),
    /** What is tried: the form of the text, its language, the trap. */
    tests: z.string(),
    text: z.string().optional(),
    /** A file's bytes in base64, where the text's encoding is what is tried. */
    bytes: z.base64().optional(),
    recipients: z.array(fate).min(1),
    /** Why the answer is not reached yet: the case must fail then. */
    open: z.string().optional(),
  })
  .refine(
    ({ text, bytes }) => (text === undefined) !== (bytes === undefined),
    'needs text or bytes, not both',
  )

export type Fate = z.infer<typeof fate>
export type TestCase = z.infer<typeof testCase> & { file: string }

/** The project's own labelled bounces, file by file; throws where a file does not fit the schema. */
export function readTestCases(): TestCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { value, faults } = readYaml(readFileSync(join(FOLDER, file), 'utf8'))
      const result = z.array(testCase).safeParse(value)
      if (faults[0] || !result.success)
        throw new Error(`${file}: ${faults[0]?.message ?? z.prettifyError(result.error as z.ZodError)}`)
      return result.data.map((one) => ({ ...one, file }))
    })
}

/** What is pasted or dropped in a case. */
export function inputOf({ text, bytes }: TestCase): string | Uint8Array {
  return text ?? Buffer.from(bytes ?? '', 'base64')
}
