import type { IndexWording, SearchIndex } from '../dictionary/search-index.ts'
import { isMessageSource } from '../match/read/source.ts'
import { onWire, WRAPPERS } from '../match/test-wrappers.ts'
import type { Chance } from './seeded.ts'

/** What the benchmark's texts are made of. */
export interface Material {
  /** The dictionary's literal wordings. */
  wordings: readonly IndexWording[]
  /** Whole notices, replies and logs: the engine's test cases; message sources cannot grow and are left out. */
  bounces: readonly string[]
}

/** The recipient whom test-wrappers.ts names in all that it words. */
const RECIPIENT = 'hong@example.kr'
const NAMES = ['ahn', 'bae', 'choi', 'dana', 'eun', 'finn', 'gil', 'hong', 'ines', 'jo', 'kang', 'lena']

/** The material that an index and the texts of the test cases give. */
export function materialOf({ entries }: SearchIndex, cases: readonly string[]): Material {
  return {
    wordings: entries.flatMap(({ wordings = [] }) => wordings),
    bounces: cases.filter((text) => !isMessageSource(text)),
  }
}

/** One of many addresses. */
export function someAddress(chance: Chance): string {
  return `${chance.pick(NAMES)}.${chance.below(10_000)}@example.kr`
}

/** Some wording about somebody, wrapped; as the bare reply if not told otherwise. */
export function someReply(
  { wordings }: Material,
  chance: Chance,
  wrap: (wire: IndexWording) => string = (wire) => onWire(wire),
): string {
  return wrap(chance.pick(wordings)).replaceAll(RECIPIENT, someAddress(chance))
}

/** A bounce of at most this length: as often a test case as a wording wrapped by some server or mail program. */
export function someBounce(material: Material, chance: Chance, longest: number): string {
  const bounces = material.bounces.filter(({ length }) => length <= longest)
  if (bounces.length > 0 && chance.below(2) === 0) return chance.pick(bounces)
  return someReply(material, chance, chance.pick(Object.values(WRAPPERS))).slice(0, longest)
}
