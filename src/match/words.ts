/** What a part that changes from one bounce to the next is; named as in the dictionary's wordings. */
export type Variable = 'address' | 'url' | 'ip' | 'host' | 'id' | 'number'

/** A word of a text in the form in which it is compared, with its place in that text. */
export interface Word {
  key: string
  start: number
  end: number
  /** Null for a word of the language. */
  variable: Variable | null
  /** Whether a comma or the like stands between the word before and this one. */
  isApart: boolean
}

// 'unknown' first, for most chunks are such words, then '550-' before a word, 'https://example.com/a?b=c',
// 'bounce+a=b@example.com', and what stands between blanks, brackets and quotation marks: 'mx1.example.com', 'unknown...'
const CHUNK =
  /[a-z]{1,200}(?=[\s<>()[\]{}"'`,;|]|$)|(?<!\S)[2-5]\d\d-(?=\p{L}{2})|(?<![a-z])[a-z]{2,6}:\/\/[^\s<>()[\]{}"'`]{1,2000}|(?<![^\s<>()[\]{}"'`„“,;:|：，、。「『])[^\s<>()[\]{}"'`„“”,;:|@：，、。「」『』]{1,128}@[^\s<>()[\]{}"'`“”,;:|=：，、。「」『』]{1,255}|[^\s<>()[\]{}"'`´‘’‚„“”«»「」『』,;|=：，、。]+/giu
// '메일함', '가득': one syllable or ideograph each, also when a Mac wrote the syllable in parts
const CJK = /[ᄀ-ᅟ][ᅠ-ᆧ][ᆨ-ᇿ]?|[가-힣㐀-鿿豈-﫿぀-ヿ]/u
// 'unknown', 'Пользователь', '함': letters and digits, and each CJK sign by itself
const PIECE = /[ᄀ-ᅟ][ᅠ-ᆧ][ᆨ-ᇿ]?|[가-힣㐀-鿿豈-﫿぀-ヿ]|(?:(?![가-힣㐀-鿿豈-﫿぀-ヿ])[\p{L}\p{M}\p{N}])+/gu
// 'a+b@example.com'
const ADDRESS = /^[^@]+@[^@]*$/
// 'https://support.example.com/a?b'
const URL = /^[a-z]{2,6}:\/\//i
// '192.0.2.1', '192.0.2.1:25'
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?$/
// '2001:db8::1', 'IPv6:2001:db8::1'
const IPV6 = /^(?:ipv6:)?(?=[^:]*:[^:]*:)[\da-f:.]{3,45}$/i
// '5.1.1', '8.14.4', '2026-11-23', '12:30:01', '550', '14K', '#5.1.1'
const NUMBER = /^[#+-]?\d[\d.,:/-]*[a-z%]?$/i
// 'mx1.example.com', 'RESOLVER.ADR.RecipNotFound'; not 'found.Please'
const HOST = /^(?![^.]*[a-z]\.[A-Z][a-z])[\w-]+(?:\.[\w-]+)+$/
// 'r12-20020a05', '3f1aK2', 'BA1A7F2C10'
const ID = /^(?=.{6,})(?=[^a-z]*[a-z])(?=\D*\d)[\w.:+/*~-]+$/i
/** Longer chunks are encoded data, whatever they look like. */
const CHUNK_MAX = 200

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

// 'recipients' and 'recipient' are one word; 'address' stays.
function stem(key: string): string {
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

function variableOf(chunk: string): Variable | null {
  if (chunk.length > CHUNK_MAX) return 'id'
  if (URL.test(chunk)) return 'url'
  if (ADDRESS.test(chunk)) return 'address'
  if (IPV4.test(chunk)) return 'ip'
  if (NUMBER.test(chunk)) return 'number'
  if (IPV6.test(chunk)) return 'ip'
  if (HOST.test(chunk)) return 'host'
  return ID.test(chunk) && !CJK.test(chunk) ? 'id' : null
}

// The host of a link betrays who wrote the reply; the rest changes.
function variableKey(chunk: string): string {
  if (chunk.length > CHUNK_MAX) return NO_NAME
  return fold(URL.test(chunk) ? (chunk.split('/')[2] ?? '') : chunk)
}

const PARTING = /[,;.!?，。、；！？]/
// '550-Verification': a line of a long reply
const CONTINUED = /^[2-5]\d\d-(?=\p{L})/u
// 'routines:ssl3_get_record:wrong', 'BAYES_99': words and numbers that programs glue together
const GLUE = /[:_]/

// '수신자:a@example.com': the address behind a label in letters that need no blank
const LABELLED_ADDRESS = /(?<=[^ -~]:)[^:@]{1,128}@[^:@]{1,255}$/

interface Chunk {
  text: string
  start: number
}

// 'unknown': most chunks are such words, and need no closer look
const PLAIN = /^[a-z]{1,200}$/i
// '메일함이': each syllable is a word by itself
const SYLLABLES = /^[가-힣]{1,200}$/

// The pieces of a chunk that was no id but words run together.
function unglued({ text, start }: Chunk): Chunk[] {
  const code = CONTINUED.exec(text)?.[0].length ?? 0
  const rest = text.slice(code)
  const address = LABELLED_ADDRESS.exec(rest)?.[0].length
  if (address) {
    const at = rest.length - address
    return [
      { text: rest.slice(0, at), start: start + code },
      { text: rest.slice(at), start: start + code + at },
    ]
  }
  if (!GLUE.test(rest) || variableOf(rest) !== 'id') return [{ text: rest, start: start + code }]
  let at = start + code
  return rest.split(GLUE).map((piece) => {
    const own = { text: piece, start: at }
    at += piece.length + 1
    return own
  })
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  for (const { 0: found, index: start } of text.matchAll(CHUNK)) {
    if (PLAIN.test(found)) chunks.push({ text: found, start })
    else chunks.push(...unglued({ text: found.replace(/[.:!?*_-]{1,9}$/, ''), start }))
  }
  return chunks
}

// 'unknown[192.0.2.1]': where others have a name, Postfix writes this of a client without one
const NAMELESS = /^unknown$/i
const NO_NAME = '…'

/** The words of a text in order; linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  const add = (key: string, start: number, end: number, variable: Variable | null) => {
    // A single blank is the usual case.
    const isBlank = start === last + 1 && text[last] === ' '
    const isApart = last > 0 && !isBlank && PARTING.test(text.slice(last, start))
    words.push({ key, start, end, variable, isApart })
    last = end
  }
  for (const { text: chunk, start } of chunksOf(text)) {
    if (PLAIN.test(chunk)) {
      const end = start + chunk.length
      if (NAMELESS.test(chunk) && text[end] === '[') add(NO_NAME, start, end, 'host')
      else add(stem(chunk.toLowerCase()), start, end, null)
      continue
    }
    if (SYLLABLES.test(chunk)) {
      for (let at = 0; at < chunk.length; at++) add(chunk[at] as string, start + at, start + at + 1, null)
      continue
    }
    const variable = chunk === '' ? null : variableOf(chunk)
    if (variable) {
      add(variableKey(chunk), start, start + chunk.length, variable)
      continue
    }
    for (const piece of chunk.matchAll(PIECE)) {
      const from = start + piece.index
      add(stem(fold(piece[0])), from, from + piece[0].length, null)
    }
  }
  return words
}

/** Words that carry no meaning of their own: "mailbox is full" is "mailbox full"; but "was delivered" is not "delivered". */
export const FILLERS: ReadonlySet<string> = new Set(
  'a an the is are has have had this that your our its it s'.split(' ').map(stem),
)

/** Whether a word's key is a filler. */
export function isFiller(key: string): boolean {
  return FILLERS.has(key)
}
