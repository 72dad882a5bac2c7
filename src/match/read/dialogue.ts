// The commands are those of RFC 5321 section 4.1.1, RFC 2033, 3030, 3207 and 4954.

/** '>>> RCPT TO:<a@example.com>' at a line's start: what Sendmail writes before a command; no quotation. */
export const SENDMAIL_COMMAND =
  /^>>> ?(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|QUIT|RSET|AUTH|STARTTLS|VRFY|NOOP)\b/i

/** '>>> RCPT To:<a@example.com>', 'C: DATA', ' -> MAIL FROM:…' of swaks; the address that RCPT names is group 1. */
export const COMMAND =
  /^[ \t]*(?:>>>|C:|[-~]>)[ \t]?(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|QUIT|RSET|AUTH|STARTTLS|VRFY|NOOP)\b(?:[ \t]TO:[ \t]?<?([^\s<>]{1,384}@[^\s<>]{1,255}))?/i

/** '<<< 550 5.1.1 …', 'S: 550 …', '<** 550 …' of swaks: a server's answer in a dialogue. */
export const ANSWER = /^[ \t]*(?:<<<|S:|<-|<~|<\*\*)[ \t]?/
