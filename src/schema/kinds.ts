import { cause } from './cause.ts'
import { REPLY_CODE, SLUG, STATUS_ID } from './code.ts'
import { message } from './message.ts'
import { reply } from './reply.ts'
import { server } from './server.ts'
import { status } from './status.ts'

/** The kinds of entry: the folder under content/, its schema, and what its file names look like. */
export const KINDS = {
  reply: { folder: 'replies', schema: reply, id: REPLY_CODE, example: '550' },
  status: { folder: 'statuses', schema: status, id: STATUS_ID, example: 'x.1.1' },
  message: { folder: 'messages', schema: message, id: SLUG, example: '550-5.1.1-user-unknown' },
  cause: { folder: 'causes', schema: cause, id: SLUG, example: 'mailbox-full' },
  server: { folder: 'servers', schema: server, id: SLUG, example: 'gmail' },
} as const

/** The kind of an entry. */
export type Kind = keyof typeof KINDS
