import type { Action } from './reading.ts'

// Keys of events and columns of tables: Amazon SES, SendGrid, Mailgun, Postmark, SparkPost, Mandrill, Brevo, Mailjet,
// Resend, Postal, KumoMTA, Haraka, rspamd, PowerMTA, Exchange's message tracking, exports of web pages.

// 'smtpResponse', 'SMTPCode', 'rcpt_to', 'delivery-status'
const SEAM = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\s_.:-]{1,9}/g
// Names of addresses, the surest first
const RECIPIENTS = [
  /^(?:(?:final|failed|bounced|complained|delayed|rejected|dropped|invalid|inactive|target|smtp) )?(?:recipients?|rcpts?|receivers?)(?: (?:to|e ?mails?|(?:e ?mail |smtp )?address(?:es)?))?$|^rejected$|^(?:bounced|failed|rejected|receive|inactive) (?:e ?mails?|(?:mail )?addr(?:ess(?:es)?)?)$|^(?:수신(?:자|인|처)?|받는 ?(?:사람|이|분)|empf(?:ä|ae)nger|destinat[aá]\w{2,5}|宛先|受信者|收件人?) ?(?:e ?mail|이?메일|(?:이?메일 ?)?주소|adresse|アドレス|地址|邮箱)?$/,
  /^(?:e ?mails?|e ?mail (?:to|address(?:es)?)|mail|address(?:es)?|mailbox|addr)$|^이?메일(?: ?주소)?$|^(?:e mail adresse|メールアドレス|邮箱)$/,
  /^(?:to|to (?:address(?:es)?|e ?mails?)|destinations?|destination address|targets?|대상|an)$/,
  /^(?:raw|original|orig) (?:rcpt|recipient|to)\b|^orcpt$/,
]
// What is not about the recipient's fate: the sender, the message itself, what the sender attached to it
const OTHER =
  /\b(?:from|sender|source|orig|return path|reply to|cc|bcc|subjects?|headers?|tags?|meta ?data|meta|signature|user agent|geo|symbols?|custom (?:args|variables)|user variables|unique args|attachments?|clicks|opens)\b|제목|보낸|발신|보내는|betreff|absender|件名|主题|主旨/
const EVENT =
  /^(?:(?:last|event|notification|record|bounce|delivery|log|message|mail|email|dsn|send|result) )*(?:event|type|action|state|status|severity|fate|result|outcome|metric)s?(?: (?:name|label))?$|^event id$|결과|상태|(?:zustell|versand|sende)status|ergebnis|zustand|結果|结果|状態|状态/
const KIND =
  /\bbounce (?:cat(?:egory)?|class(?:ification)?)$|\bsub ?type$|^(?:category|classification|failure type|error related to|delay type)$/
const CODE =
  /^(?:(?:event|smtp|dsn|reply|response|status|err(?:or)?|result|return|remote|bounce|server|last) )*code$|^(?:smtp )?(?:status|reply|error|response)$|코드/
const STATUS = /status|code|\bdsn\b|enhanced|상태|코드/
// Names of texts, the nearest to the server's own words first
const TEXTS = [
  /\bdiag|\bresp(?:onse)?\b|\breply\b|\braw reason$|bounce ?text$|^output$|^led$|\bsmtp (?:msg|message|error|text)\b|^recipient status$|응답|로그/,
  /\breason|\berr(?:ors?|msg)?\b|(?:^|(?:event|status|error|failure|bounce|dsn|last|result|return|server|reject|provider|smtp) )(?:messages?|msg|text|info)$|\bcomments?\b|\bfail|^(?:msg|why|bounce|cause|context|답변)$|사유|원인|메시지|오류|에러|grund|meldung|fehler|理由|原因|エラー|信息/,
  /\bdescription$|\bdetails?$|\b(?:note|notes|remarks?|explanation)$|상세|비고|설명|詳細|详情/,
]
// 'message id', 'last attempt at', 'error url': what says neither why nor how
const NO_TEXT =
  /\b(?:ids?|uu?id|guid|token|time|timestamp|date|at|ur[il]|link|ips?|size|count|host|mta|mx|domain|version|stream|attempts?|seconds|format|encoding)$|일시|시각|시간/
// 'response: { content: … }': the text is what holds it
const INSIDE = /^(?:content|text|body|value|full|string|lines?)$/
// The texts under these names speak of mail that failed, whatever else an object holds
const TELLING = /\bdiag|\bbounce|\breject|\bfail|\berror\b|\bsmtp\b|\bdsn|^status code$|사유|오류|응답/

// What became of the mail, in the words of events and of tables' cells. Complaints and the like follow a delivery.
const FATES: readonly [Action, RegExp][] = [
  [
    'done',
    /complain|unsub|subscri|spam ?report|auto ?(?:re(?:ply|spon)|gener)|^(?:.{0,20}[ .])?(?:spam|open(?:ed)?|click(?:ed)?|feedback|abuse)$/,
  ],
  [
    'delayed',
    /defer|delay|temporar|transient ?fail|soft ?(?:fail|reject)|gr[ae]y ?list|\bretry|pending|지연|재시도|대기|보류|verzöger|延/,
  ],
  [
    'failed',
    /bounc|fail|drop|reject|block|invalid|undeliver|denied|refus|\bnot\b|\bun(?:sent|zustell)|suppress|error|expir|hard|quarantin|filtered|bad ?mail|^ng\b|실패|미(?:전송|수신|발송)|반송|거부|거절|오류|에러|차단|불가|fehl|abgelehnt|失|エラー|拒|退/,
  ],
  [
    'done',
    /deliver|sent\b|\bsend|success|accept|process|queue|recei|recept|relay|expand|no action|add header|^ok\b|성공|완료|전송|도착|zugestellt|erfolg|gesendet|成功|完了|送达/,
  ],
]

/** A key's or column's name in lower case, its words apart: 'smtpResponse' and 'smtp-response' are 'smtp response'. */
export function plainName(name: string): string {
  return name.trim().replace(SEAM, ' ').toLowerCase().trim()
}

/** How surely an address under this name is the recipient's: 1 most, 0 not at all. */
export function recipientRank(name: string): number {
  return RECIPIENTS.findIndex((pattern) => pattern.test(name)) + 1
}

/** Whether what stands under this name, and below it, says nothing of the recipient. */
export function isOther(name: string): boolean {
  return OTHER.test(name)
}

/** How near to the server's own words the text under this name, in `within`, is: 1 most, 0 where it is no reason. */
export function textRank(name: string, within: string): number {
  const telling = INSIDE.test(name) ? within : name
  return NO_TEXT.test(name) ? 0 : TEXTS.findIndex((pattern) => pattern.test(telling)) + 1
}

/** What a name says of the value below it: an event or state, a class of failures, a code of three digits or three parts. */
export const isEventName = (name: string) => EVENT.test(name)
export const isKindName = (name: string) => KIND.test(name)
export const isCodeName = (name: string) => CODE.test(name)
export const isStatusName = (name: string) => STATUS.test(name)
export const isTellingName = (name: string) => TELLING.test(name)

/** What became of the mail, by the names of its events and states; null where they do not say. */
export function actionOf(events: readonly string[]): Action | null {
  const plain = events.map(plainName)
  return FATES.find(([, pattern]) => plain.some((event) => pattern.test(event)))?.[0] ?? null
}
