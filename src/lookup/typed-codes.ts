/** The codes in what was typed, and the words around them. */
export interface TypedCodes {
  /** Enhanced status codes: "5.1.1"; "x.1.1" stands for its three classes. */
  statuses: string[]
  /** Numbers of three digits that may be reply codes: "550". */
  replies: string[]
  /** Enhanced status codes that numbers spell without dots: "511" is 5.1.1, "5726" is 5.7.26. */
  dotless: string[]
  /** The start of a code where nothing else was typed, the class of an enhanced one open as x: "55", "5.7.", "x.7" */
  start: string | null
  words: string
}

const CLASSES = ['5', '4', '2']

// "5.1.1", "#5.1.1", "5,1,1", "X.1.1", "550", "550-5.1.1", "550번", "5726"; not the parts of "192.0.2.1" or "s3150"
const CODE =
  /(?<![a-z\d.,])(?:([245x])[.,](\d{1,3})[.,](\d{1,3})|([2-5]\d\d)|([245]\d{3,4}))(?![a-z\d]|[.,]\d)/gi
// "5", "55", "5.", "5.7", "x.7."
const START = /^#?([2-5]\d?|[245x][.,]\d{0,3}|[245x][.,]\d{1,3}[.,])$/i
// Class, subject and detail run together: "511", "5726", "57515"
const DOTLESS = /^([245])(\d)(0|[1-9]\d{0,2})$/

/** Reads a tidy query; any spelling of a code will do, leading zeros included. */
export function readTypedCodes(query: string): TypedCodes {
  const start = START.exec(query)?.[1]?.replaceAll(',', '.').toLowerCase() ?? null
  const typed: TypedCodes = { statuses: [], replies: [], dotless: [], start, words: '' }
  if (start) return typed
  for (const [, digit, subject, detail, reply, long] of query.matchAll(CODE)) {
    if (digit) {
      const classes = digit.toLowerCase() === 'x' ? CLASSES : [digit]
      typed.statuses.push(...classes.map((each) => `${each}.${Number(subject)}.${Number(detail)}`))
    }
    if (reply) typed.replies.push(reply)
    const dotted = DOTLESS.exec(reply ?? long ?? '')
    if (dotted) typed.dotless.push(dotted.slice(1).join('.'))
  }
  typed.words = query.replace(CODE, ' ').replace(/ +/g, ' ').trim()
  return typed
}
