/** What a letter takes of its size in width, roughly, in the bold font. */
const HANGUL_WIDTH = 0.88
const OTHER_WIDTH = 0.55
const HANGUL = /\p{Script=Hangul}/u

/** The sizes in px, each with the widest title that it suits, in ems; what is wider than a line is set in two. */
const SIZES = [
  { size: 124, ems: 8.2 },
  { size: 104, ems: 17 },
  { size: 88, ems: Infinity },
]
const ONE_LINE = 10

/**
 * How a picture's title is set: large where it is short. One that is too long for a line is parted before a bracket
 * that clings to a word, "실패(SPF)", where satori would leave the bracket behind; between words it parts it well.
 */
export function titleSetting(title: string): { size: number; lines: string[] } {
  const ems = [...title].reduce((sum, sign) => sum + (HANGUL.test(sign) ? HANGUL_WIDTH : OTHER_WIDTH), 0)
  const size = SIZES.find((one) => ems <= one.ems)?.size as number
  return { size, lines: ems > ONE_LINE ? title.split(/(?<=\S)(?=\()/) : [title] }
}
