import type { Line } from './passage.ts'

// '	at com.example.Shop.run(Shop.java:550)', '  File "/srv/shop.py", line 421, in run', '#0 /srv/shop.php(187): run()',
// "/srv/shop.rb:55:in `run'", '	/srv/shop.go:42 +0x1d': a step of a program's trace
const STEP =
  /^[ \t]{0,12}(?:at \S{1,300} ?\(|at \S{1,300}:\d|File "[^"]{1,300}", line \d|#\d{1,4} \S{1,300}\(\d{1,6}\): |\/\S{1,300}:\d{1,6}(?::in | \+0x))/
// 'smtplib', 'javax.mail', 'e-mail', '메일', '550 5.1.1': what an error about mail names somewhere; not 'getMailbox'
const OF_MAIL = /smtp|imap|\bbounced?\b|(?<![a-z])e?-?mail|메일|\b[245]\.\d\.\d{1,3}\b/i
/** One such line may stand in any text. */
const STEPS_MIN = 2

/** Whether a text is a program's trace that has nothing to do with mail. */
export function isForeignTrace(lines: readonly Line[]): boolean {
  const steps = lines.filter(({ text }) => STEP.test(text)).length
  return steps >= STEPS_MIN && !lines.some(({ text }) => OF_MAIL.test(text))
}
