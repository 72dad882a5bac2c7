/** Longer texts are pastes: nobody types that much to look a word up, and Fuse's time grows with the query. */
const TYPED_MAX = 120
/** More words are a sentence, perhaps a reply without its code: more than titles and names hold. */
const WORDS_MAX = 8
/** Words behind a reply code that make it a server's reply: "550 User unknown". */
const REPLY_WORDS = 2

// A line break inside: "550 5.1.1\nUser unknown"
const LINE_BREAK = /[\n\r\u2028\u2029]/
// Someone's address: "<kim@example.com>"
const ADDRESS = /[^\s@]@[^\s@]/
// IPv4: "[192.0.2.1]"
const IPV4 = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/
// IPv6: "2001:db8::25"
const IPV6 = /(?<![\da-f:])[\da-f]{1,4}(?::[\da-f]{0,4}){3,7}(?![\da-f:])/i
// A reply code where a word may begin: "550-5.1.1", "said: 550"
const REPLY_CODE = /(?<![\p{L}\p{N}.])[2-5]\d\d(?![\p{L}\p{N}.])/u
// What counts as a word: "unknown", but not "5.1.1"
const WORD = /\p{L}{2}/u

function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => WORD.test(part)).length
}

function isReply(text: string): boolean {
  const start = text.search(REPLY_CODE)
  return start >= 0 && wordCount(text.slice(start)) >= REPLY_WORDS
}

/** Whether a text is a bounce for the matching engine (true) or a code or a few words to look up (false). */
export function isPaste(text: string): boolean {
  const typed = text.trim()
  if (typed.length > TYPED_MAX || wordCount(typed) > WORDS_MAX) return true
  return [LINE_BREAK, ADDRESS, IPV4, IPV6].some((sign) => sign.test(typed)) || isReply(typed)
}
