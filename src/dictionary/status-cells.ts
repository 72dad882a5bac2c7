import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import { byCode } from './link.ts'
import type { MapCode } from './map-code.ts'
import { entryPath } from './path.ts'
import { statusesOf } from './status-class.ts'

/** One subject and detail, in each class that has a page. */
export interface StatusCell {
  /** x.7.26 */
  id: string
  subject: string
  detail: number
  /** What it means in all its classes. */
  title: Localized
  /** The lower class first. */
  codes: MapCode[]
  registered: boolean
}

/** The enhanced status codes without their classes, by subject and detail. */
export function statusCells(content: Content): StatusCell[] {
  return Object.entries(content.status)
    .sort(([a], [b]) => byCode(a.slice(2), b.slice(2)))
    .map(([id, status]) => {
      const [, subject = '', detail] = id.split('.')
      return {
        id,
        subject,
        detail: Number(detail),
        title: status.title,
        codes: statusesOf(id, status).map(({ id: code, title, class: digit, standing }) => ({
          code,
          path: entryPath({ kind: 'status', id: code }),
          title,
          digit,
          standard: standing === 'registered',
        })),
        registered: status.registry !== undefined,
      }
    })
}
