/** A source of chance that makes the same choices for the same seed, on every machine. */
export interface Chance {
  /** A whole number from 0 up to the limit, exclusive. */
  below(limit: number): number
  /** One of a list; throws where it is empty. */
  pick<T>(items: readonly T[]): T
}

/**
 * Chance from a seed (mulberry32). Ten lines of our own: fast-check draws whole values only, while a text here grows
 * piece by piece until it is full.
 */
export function seeded(seed: number): Chance {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('there is nothing to pick from')
    return items[below(items.length)] as T
  }
  return { below, pick }
}
