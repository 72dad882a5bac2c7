/** How long something took, in milliseconds. */
export interface Spread {
  runs: number
  p50: number
  p95: number
  max: number
}

/** The value that a share of all does not exceed (nearest rank); NaN where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Median, 95th percentile and maximum of some times. */
export function spreadOf(times: readonly number[]): Spread {
  return {
    runs: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
  }
}

/** The milliseconds that one call takes. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** How long to go on timing. */
export interface Patience {
  /** Rounds before it counts, so that the engine is compiled. */
  warmUp: number
  /** Rounds at least. */
  rounds: number
  /** Further rounds begin within this time. */
  seconds: number
}

/**
 * Times a function on each input, round by round so that none is run twice in a row: the times of each input.
 * Own lines and no benchmark library: those time one task over and over, and leave out the 95th percentile.
 */
export async function timeEach<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  { warmUp, rounds, seconds }: Patience,
): Promise<number[][]> {
  for (let round = 0; round < warmUp; round++) for (const input of inputs) await run(input)
  const times: number[][] = inputs.map(() => [])
  const end = performance.now() + seconds * 1000
  for (let round = 0; round < rounds || performance.now() < end; round++)
    for (const [place, input] of inputs.entries()) times[place]?.push(await timeOf(() => run(input)))
  return times
}
