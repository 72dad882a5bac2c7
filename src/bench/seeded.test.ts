import { describe, expect, it } from 'vitest'
import { seeded } from './seeded.ts'

const draws = (seed: number) => {
  const { below } = seeded(seed)
  return Array.from({ length: 1000 }, () => below(6))
}

describe('seeded', () => {
  it('makes the same choices for the same seed, and others for another', () => {
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
  })

  it('draws whole numbers below the limit, each about as often', () => {
    const counts = Object.groupBy(draws(1), String)
    expect(Object.keys(counts)).toEqual(['0', '1', '2', '3', '4', '5'])
    for (const drawn of Object.values(counts)) expect(drawn?.length).toBeGreaterThan(120)
  })

  it('picks from a list, and throws where it is empty', () => {
    expect(['a', 'b']).toContain(seeded(1).pick(['a', 'b']))
    expect(() => seeded(1).pick([])).toThrow('nothing to pick from')
  })
})
