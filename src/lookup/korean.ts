import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul'

// Consonants alone, pairs that an input method ran together included: "ㅁㅇㅎ", "ㅄ"
const CONSONANTS = /^[ㄱ-ㅎ ]+$/
// Whole syllables: "반송 메일"
const SYLLABLES = /^[가-힣 ]+$/
// A word of at least two syllables with a particle or copula behind: "메일함이", "서버에서는"
const WITH_PARTICLE =
  /^([가-힣]{2,20}?)(?:에서는?|에게서?|께서|한테|까지|부터|처럼|보다|마다|이라고|라고|이란|이나|으로는?|로는|입니다|인가요|이에요|예요|은|는|이|가|을|를|의|에|로|와|과|도|만|란)$/

/** The initial consonants of a text: "메일함 용량" gives "ㅁㅇㅎ ㅇㄹ"; empty where it has no Hangul. */
export function initialsOf(text: string): string {
  return getChoseong(text).replace(/ +/g, ' ').trim()
}

/** A query of initial consonants, one by one; null where it is something else. One alone is too little to go by. */
export function typedInitials(query: string): string | null {
  const initials = CONSONANTS.test(query) ? disassemble(query) : ''
  return initials.length > 1 ? initials : null
}

/** A query without the particles of its Korean words: "메일함이 가득" gives "메일함 가득". */
export function withoutParticles(query: string): string {
  return query
    .split(' ')
    .map((word) => WITH_PARTICLE.exec(word)?.[1] ?? word)
    .join(' ')
}

/** The first two syllables of each Korean word, where most nouns stand: "왜 반송되나요" gives "반송". */
export function headsOf(query: string): string {
  return query
    .replace(/(?<![가-힣])[가-힣](?![가-힣])/g, '')
    .replace(/([가-힣]{2})[가-힣]+/g, '$1')
    .trim()
}

function typedAsHangul(query: string): string {
  try {
    return convertQwertyToHangul(query)
  } catch {
    // es-hangul 2.4 throws where three vowels would make one: "hotk", "npgi". No Korean word has them.
    return ''
  }
}

/** What was meant where it was typed on the other keyboard layout: "qksthd" is 반송, "ㅡ먀ㅣ" is mail. */
export function otherLayouts(query: string): string[] {
  // Caps Lock doubles consonants, so lower case is tried too.
  const hangul = [query, query.toLowerCase()].map(typedAsHangul).filter((text) => SYLLABLES.test(text))
  return [...hangul, convertHangulToQwerty(query)].filter((text) => text !== query)
}
