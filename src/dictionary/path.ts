import type { Kind } from '../schema/kinds.ts'
import type { IndexKind } from './search-index.ts'

/** An entry of a page of its own: of an enhanced status code, one concrete class (5.1.1). */
export interface EntryKey {
  kind: Kind
  /** '550', '5.1.1', '550-5.1.1-user-unknown', 'mailbox-full', 'gmail' */
  id: string
}

/** The language-neutral address of an entry's page: "/550/", "/causes/mailbox-full/" */
export function entryPath({ kind, id }: { kind: IndexKind; id: string }): string {
  if (kind === 'cause') return `/causes/${id}/`
  return kind === 'server' ? `/servers/${id}/` : `/${id}/`
}
