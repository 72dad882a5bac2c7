import { type StatusClass, statusClass } from '../schema/code.ts'
import type { EntryData } from '../schema/content.ts'

/** An enhanced status code in one class: the shared facts with that class's own texts over them. */
export interface StatusOfClass extends Omit<EntryData<'status'>, 'byClass' | 'classes'> {
  /** 5.1.1 */
  id: string
  class: StatusClass
  standing: 'registered' | 'observed'
}

/** The concrete codes of a file x.1.1 that have a page: 4.1.1, 5.1.1. */
export function statusesOf(fileId: string, status: EntryData<'status'>): StatusOfClass[] {
  const { byClass, classes, ...shared } = status
  return statusClass.options.flatMap((digit) => {
    const standing = classes[digit]
    if (!standing) return []
    return [{ ...shared, ...byClass?.[digit], id: fileId.replace('x', digit), class: digit, standing }]
  })
}
