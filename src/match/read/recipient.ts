// '  ■ ', '- ', '2) ': what stands before an item
const BULLET = /^[ \t]{0,40}(?:[-*•·■▣◆◇●○▶▷◎□▪+]|\d{1,2}[.)](?=[ \t]))?[ \t]{0,8}/
// 'Recipient: ', '받는 사람 : ', '수신자\t', '[수신자] '
const LABEL =
  /^(?:\[(\p{L}[\p{L} ._/-]{0,40})\][ \t]{0,8}[:：]?|(\p{L}[\p{L} ._()/-]{0,40}?) {0,8}[:：|\t])[ \t]{0,8}/u
// '[SMTP:', 'mailto:', 'rfc822; ', '<', '"'
const OPENING = /^(?:\[?smtp:|mailto:|rfc822;[ \t]?)?["'“„<[(]{0,2}(?:mailto:)?/i
// 'Hong Gildong <', '정유진 (', 'Lena Vogt\t<mailto:'
const NAME = /^["'“]?\p{L}[^@<>():\d\n]{0,40}[<([]{1,2}(?:mailto:)?/iu
const ADDRESS =
  /^[^\s<>()[\]"'“”„‘’「」『』、。，：,;:/?&@|]{1,128}@[^\s<>()[\]"'“”„‘’「」『』、。，：,;:/?&@|=]{1,253}/
// 'Gildong', '정유진': a word of a name has a capital, or is a few signs of a script without them
const NAME_WORD = /^["'“]?(?:\p{Lu}\S{0,30}|\p{Lo}{1,6})["'”]?$/u
const NAME_WORDS = 4
// 'example.org에게': a particle begins behind the last letter of a domain in ASCII
const PARTICLE = /(?<=[a-z\d])[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i
const FULL_STOPS = /[.!。…]{1,9}$/
// ' 님께서 보내신', '>이 보낸', ' wrote:': the address is the sender's
const SENT =
  /^[>"'”)\]]{0,3}[ \t]{0,2}님?(?:께서|이|가)?[ \t]{0,2}보[내낸]|^[>)\]]{0,2}[ \t]{1,2}(?:wrote|schrieb|sent)\b/
// 'root@mta2:~#': a prompt
const PROMPT = /^:?[~/$#]/
// 'From:', 'after MAIL FROM:', 'Absenderadresse:', '보낸 사람:': whoever this is, it is not the recipient
const OF_ANOTHER =
  /\b(?:from|sender|by|path|postmaster|contact|subject|von|de|van)\b|absender|expéditeur|remitente|remetente|mittente|отправител|差出人|发件人|寄件|^(?:보낸|발신|보내는|문의|제목)/i
// 'Recipient:', 'Rcpt To:', 'not delivered to:': behind these a name may stand before the address
const OF_RECIPIENT =
  /recipient|address|\b(?:rcpt|smtp|mailto|rfc822)\b|(?:deliver|deliverable|delivered|sent) to$|destinat|empfänger|ontvanger|odbior|příjem|alıcı|받는|수신|주소|宛先|受信者|收件|получател|адресат/i
// 'To:', 'An:', 'Message Token:': a head that was forwarded, or an id
const OF_NOBODY = /\b(?:to|cc|bcc|id|token|an|para|aan)\b|^à$|messag|identif/i
// 'mailer-daemon@example.com': it sends notices and gets none
const DAEMON = /^mailer-daemon@/i

/** The address that a text begins with, without the particle or full stop behind it; null where it begins otherwise. */
function addressAt(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0].split(PARTICLE, 1)[0]?.replace(FULL_STOPS, '')
  const rest = text.slice(found?.length)
  const isNone = !found || found.endsWith('@') || DAEMON.test(found) || SENT.test(rest) || PROMPT.test(rest)
  return isNone ? null : found
}

interface Labelled {
  label: string | null
  rest: string
}

function unlabel(text: string): Labelled {
  const found = LABEL.exec(text)
  if (!found) return { label: null, rest: text }
  return { label: (found[1] ?? found[2] ?? '').trim(), rest: text.slice(found[0].length) }
}

function isName(text: string): boolean {
  const words = text.split(/[\s<([]/, NAME_WORDS + 2).filter((word) => word !== '' && word !== 'mailto:')
  return words.length <= NAME_WORDS && words.every((word) => NAME_WORD.test(word))
}

// 'Hong Gildong <a@example.com>' behind a recipient's label, or alone in its line
function behindName({ label, rest }: Labelled): string | null {
  const name = NAME.exec(rest)?.[0]
  if (!name || (label && !OF_RECIPIENT.test(label))) return null
  const address = addressAt(rest.slice(name.length))
  const end = address ? rest.slice(name.length + address.length) : ''
  if (label) return address
  return isName(name) && /^[>)\]]{1,2}[ \t.,;:]{0,4}$/.test(end) ? address : null
}

// 'or illegal alias:', within a reply, is no label: unless it names a recipient, a label begins as names do.
function isOfAnother(label: string): boolean {
  if (OF_ANOTHER.test(label)) return true
  return !OF_RECIPIENT.test(label) && (OF_NOBODY.test(label) || /^\p{Ll}/u.test(label))
}

/** A recipient that a line names at its start, behind a bullet, a label or a name. */
export interface NamedRecipient {
  address: string
  /** What follows the address in the line. */
  rest: string
}

/** The recipient that a line of a notice names: '<a@example.com>: host …', '수신자 : 홍길동 <a@example.kr>'; else null. */
export function recipientIn(line: string): NamedRecipient | null {
  const item = line.slice(BULLET.exec(line)?.[0].length ?? 0)
  const labelled = unlabel(item)
  if (labelled.label && isOfAnother(labelled.label)) return null
  const bare = labelled.rest.slice(OPENING.exec(labelled.rest)?.[0].length ?? 0)
  const address = addressAt(bare) ?? behindName(labelled)
  return address ? { address, rest: line.slice(line.indexOf(address) + address.length) } : null
}

// Every address of a prose, with what stands before it
const ANY_ADDRESS =
  /(?<![^\s<>()[\]"'“”„‘’,;:/?&|=])[^\s<>()[\]"'“”„‘’,;:/?&@|=]{1,128}@[^\s<>()[\]"'“”„‘’,;:/?&@|=]{1,253}/g
// 'delivered to ', 'the recipient "', 'Empfängeradresse "', '주소는 \'': words that point at a recipient
const POINTED =
  /(?:\b(?:to|for|rcpt|recipients?|recipient address|address(?:es)?|user|mailbox|an|a|al|aan|para|voor|dla|do|für|destinatari[oa]|destinataire)|(?:empfänger|empfängers|empfängeradresse|à|liste|odbiorcy|příjemci|alıcı|адрес[уа]?|получател[юья]|для|받는 ?사람|수신자|주소는?|宛先|收件人|受信者))(?: (?:user|recipient|address|mailbox|group))?["']?[:：=]?[ \t\n]{0,4}(?:rfc822; ?)?["“”'‘’«„<([:=]{0,2}$/i
// '에게', '>에', ' 님께': particles of an address that something goes to; '>: host' of Postfix
const GOES_TO =
  /^["”'’>)\]]{0,3} ?님?(?:에게|께|에|으로|로|\(으\)로|을|를|의|は|へ|に|宛|さん|様)|^>: (?:host|connect to)\b/
// 'from ', 'sender address <', '보내는 사람 주소 "', 'write to ', '--to ': somebody else, or nobody who was asked yet
const NOT_MEANT =
  /(?:\b(?:from|by|von|sender|sender address|reply-to|(?:write|contact|reply|forward|complain|report)s? (?:it )?to|contact|postmaster)|보낸 ?사람|보내는 ?사람|보낸 ?이|발신자|발신)(?: ?(?:address|주소))?[:=]?[ \n]{0,3}["“'<:=]{0,2}$|--to[ =]$/i
// ' b@example.com', ', <b@example.com>'
const NEXT_ADDRESS = /^[>"')]{0,2}[ \t]{0,2}[,;]?[ \t]{0,2}[<"'(]{0,2}[^\s<>@"'()]{1,30}@/
// 'till@e...': a program cut it
const CUT = /^(?:\.{2,3}|…)["']/
const BEFORE = 40

/** The first recipient that a sentence names: 'could not be delivered to a@example.com', 'a@example.kr에게'; else null. */
export function recipientInProse(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(ANY_ADDRESS)) {
    const address = addressAt(text.slice(index, index + 400))
    const before = text.slice(Math.max(0, index - BEFORE), index)
    if (!address || NOT_MEANT.test(before)) continue
    const after = text.slice(index + address.length, index + found.length + BEFORE)
    if (CUT.test(after)) continue
    // 'to: a@example.com b@example.com': one of them, and nobody knows which
    if (NEXT_ADDRESS.test(after)) return null
    if (POINTED.test(before) || GOES_TO.test(after)) return address
  }
  return null
}
