/** Fields that a message's head has: RFC 5322 section 3.6, RFC 3834, 6376, 8617. */
const HEAD_FIELDS = new Set(
  (
    'received return-path from to subject date message-id mime-version content-type content-transfer-encoding ' +
    'delivered-to auto-submitted x-failed-recipients arc-seal dkim-signature x-original-to'
  ).split(' '),
)
// 'Received: from …'
const FIELD_NAME = /^([!-9;-~]{1,80})[ \t]*:/
// 'X-Mailer: …', ' folded', 'From mailer-daemon Mon Nov 23 …' of an mbox
const HEAD_LINE = /^(?:[!-9;-~]{1,80}[ \t]*:|[ \t]+\S|From \S|>From )/
/** A head's first lines are enough to tell. */
const HEAD_MAX = 40

/** Whether a text is a message's source: it begins with header fields, at least three of which every message has. */
export function isMessageSource(text: string): boolean {
  let known = 0
  const lines = text.slice(0, 20_000).trimStart().split(/\r?\n/, HEAD_MAX)
  for (const [number, line] of lines.entries()) {
    if (line === '')
      return known >= 3 || (known >= 2 && number >= 2 && /^content-type:/im.test(text.slice(0, 20_000)))
    if (!HEAD_LINE.test(line)) return false
    if (HEAD_FIELDS.has(FIELD_NAME.exec(line)?.[1]?.toLowerCase() ?? '')) known++
  }
  return known >= 3
}

/** Text from bytes: UTF-8 and UTF-16 where they fit, else Korean (EUC-KR), else Western. */
export function decodeBytes(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : ''
  for (const encoding of mark ? [mark] : ['utf-8', 'euc-kr']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

// '<html>', '<br>', '<td …>': marks a text as HTML when several stand in it
const TELLTALE = /<(?:html|body|div|p|br|table|td|span)\b[^<>]{0,300}>/gi

/** Whether a text is HTML source and no plain text that names a tag. */
export function isHtml(text: string): boolean {
  return (text.slice(0, 20_000).match(TELLTALE)?.length ?? 0) >= 3
}
