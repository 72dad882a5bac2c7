import {
  encodedSource,
  type Form,
  inProse,
  log,
  longReport,
  manyRecipients,
  replyLine,
  source,
  threeRecipients,
  withOriginal,
} from './forms.ts'
import type { Material } from './material.ts'
import { seeded } from './seeded.ts'

/** A size of pasted texts, with the forms that texts of that size have. */
export interface Size {
  name: string
  /** Characters. */
  length: number
  forms: Record<string, Form>
}

/** A text to be matched. */
export interface Sample {
  form: string
  text: string
}

/** A notice as it is pasted most often. */
export const NOTICE: Size = {
  name: '5 kB notice',
  length: 5_000,
  forms: {
    'in prose': inProse,
    'with the original below': withOriginal,
    'about three recipients': threeRecipients,
  },
}

/** A notice of the same length that takes the longest: each of its recipients is judged for himself. */
export const CROWDED: Size = {
  ...NOTICE,
  name: '5 kB notice about some 15 recipients',
  forms: { 'about many recipients': manyRecipients },
}

const LARGE_FORMS = { 'server log': log, 'with the original below': withOriginal, 'message source': source }

/** The largest paste that must be answered within a second. */
export const LARGEST: Size = { name: '5 MB paste', length: 5_000_000, forms: LARGE_FORMS }

/** All sizes, the smallest first. */
export const SIZES: readonly Size[] = [
  { name: '200-character line', length: 200, forms: { 'server reply': replyLine } },
  NOTICE,
  CROWDED,
  {
    name: '60 kB message source',
    length: 60_000,
    forms: {
      'with attachment': source,
      'encoded notice': encodedSource,
      'long delivery report': longReport,
    },
  },
  { name: '1 MB paste', length: 1_000_000, forms: LARGE_FORMS },
  LARGEST,
]

/** Different texts of a size, its forms in turn; the same for the same seed and material. */
export function textsOf({ length, forms }: Size, material: Material, count: number, seed: number): Sample[] {
  const chance = seeded(seed)
  const makers = Object.entries(forms)
  return Array.from({ length: count }, (_, number) => {
    const [form, make] = makers[number % makers.length] as [string, Form]
    return { form, text: make(material, chance, length) }
  })
}
