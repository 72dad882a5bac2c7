/** What stands before a word of the text that is also a word of the id; no reply holds it so. */
const MARK = '^'
const WORD = /[a-z\d]+/g
const MARKED = /\^([a-z\d]+)/g

/**
 * A text with the words of an id marked in it, "<address>... ^user ^unknown" for "user-unknown": most ids are made of
 * words of their first wording. Null where they do not all stand there, in order.
 */
export function markId(id: string, text: string): string | null {
  if (text.includes(MARK)) return null
  const wanted = id.split('-')
  let next = 0
  const marked = text.replace(WORD, (word) => {
    if (word !== wanted[next]) return word
    next++
    return MARK + word
  })
  return next === wanted.length ? marked : null
}

/** The id that is marked in a text, and the text without the marks; the id is empty where none is. */
export function readMarkedId(text: string): { id: string; text: string } {
  const words = [...text.matchAll(MARKED)].map(([, word]) => word)
  return { id: words.join('-'), text: words.length > 0 ? text.replaceAll(MARK, '') : text }
}
