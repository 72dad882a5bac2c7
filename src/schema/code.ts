import { z } from 'astro/zod'

/** A reply code as on the wire, RFC 5321 section 4.2: the first digit is 2 to 5. */
export const REPLY_CODE = /^[2-5]\d{2}$/
/** An enhanced status code of a class, RFC 3463 section 2: class "." subject "." detail, no leading zeros. */
export const STATUS_CODE = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/
/** The file name of an enhanced status code in all its classes: x.1.1 */
export const STATUS_ID = /^x\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/
/** A name made of lower-case words and codes: mailbox-full, 550-5.1.1-user-unknown */
export const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

// YAML reads a bare 550 as a number; an author need not know that.
const asText = z.union([z.string(), z.number()]).transform(String)

/** A reply code; `550` and `"550"` are both accepted in a file. */
export const replyCode = asText.pipe(z.string().regex(REPLY_CODE, 'write a reply code such as 550'))
/** An enhanced status code with its class. */
export const statusCode = z
  .string()
  .regex(STATUS_CODE, 'write an enhanced status code with its class, such as 5.1.1')
/** The id of a cause, server or message. */
export const slug = z.string().regex(SLUG, 'write a name of lower-case words joined by hyphens')
/** A reference to an entry's page: 550, 5.1.1, 550-5.1.1-user-unknown, causes/mailbox-full, servers/gmail */
export const entryRef = asText.pipe(
  z
    .string()
    .regex(
      /^(?:(?:causes|servers)\/)?[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
      'write an address such as 5.1.1 or causes/mailbox-full',
    ),
)
/** The class of an enhanced status code. */
export const statusClass = z.enum(['2', '4', '5'])
export type StatusClass = z.infer<typeof statusClass>
