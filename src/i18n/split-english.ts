/** A stretch of a Korean text: in Korean, or in English. */
export interface Stretch {
  text: string
  english: boolean
}

// Words of Latin letters in a row: "no such user", "Relaying denied. Try later", "blocked using zen.spamhaus.org"
const WORD = String.raw`[A-Za-z](?:[\w-]|['’.](?=\w))*`
// Not a part of an address, a path or an option: "smtpd/smtpd.c and local/*.c", "sendmail -bv user@example.com"
const IN_A_ROW = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][/.@]|-)${WORD}(?:[.,:;]? ${WORD})+(?![\p{Script=Latin}/@])`,
  'gu',
)

const QUOTES: Record<string, string> = { '"': '"', "'": "'", '“': '”', '‘': '’' }

/**
 * Takes a Korean text apart where it quotes English, which a voice must read otherwise: '"no such user"라는 답' has
 * "no such user". A single word and names ("Exchange Online") belong to no language: English are words in a row of
 * which a later one is small, or that stand in quotation marks.
 */
export function splitEnglish(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const { 0: words, index } of text.matchAll(IN_A_ROW)) {
    const end = index + words.length
    const closing = QUOTES[text[index - 1] ?? '']
    if (!hasSmallWord(words) && (!closing || closing !== text[end])) continue
    stretches.push({ text: text.slice(done, index), english: false }, { text: words, english: true })
    done = end
  }
  return [...stretches, { text: text.slice(done), english: false }].filter((stretch) => stretch.text !== '')
}

/** Behind the first; addresses ("mail.example.com") are none. */
function hasSmallWord(words: string): boolean {
  return words.split(' ').some((word, place) => place > 0 && /^[a-z][a-z'’-]+[.,:;]?$/.test(word))
}
