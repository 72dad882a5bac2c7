import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { htmlToText } from './html.ts'

/** Parts of a report that tell what happened: RFC 3464, 6533 (global), 5965 (abuse), 8098 (read receipts). */
const REPORTS =
  /^message\/(?:(?:global-)?delivery-status|feedback-report|(?:global-)?disposition-notification)$/
/** Fields of the head that tell something; the rest is about the notice's own way. */
const TELLING = ['subject', 'auto-submitted']
/** No real notice nests deeper; a hostile one stops here. */
const NESTING_MAX = 50

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function headOf(email: Email): string {
  return email.headers
    .filter(({ key }) => TELLING.includes(key))
    .map(
      ({ originalKey, key, value }) =>
        `${originalKey}: ${key === 'subject' ? (email.subject ?? value) : value}`,
    )
    .join('\n')
}

async function parse(source: string | Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(source, {
      forceRfc822Attachments: true,
      maxNestingDepth: NESTING_MAX,
      attachmentEncoding: 'utf8',
    })
  } catch {
    // Nested too deep or with too large a head: no notice that a server wrote.
    return null
  }
}

/**
 * The parts of a message source that tell what happened, decoded: telling header fields, the notice, the delivery
 * report; without the returned message. Null where the source cannot be read as MIME.
 */
export async function decodeSource(source: string | Uint8Array): Promise<string | null> {
  const email = await parse(source)
  if (!email) return null
  const reports = email.attachments.filter(({ mimeType }) => REPORTS.test(mimeType)).map(textOf)
  const notice = email.text?.trim() ? email.text : htmlToText(email.html ?? '')
  return [headOf(email), notice.trim(), ...reports.map((report) => report.trim())]
    .filter(Boolean)
    .join('\n\n')
}
