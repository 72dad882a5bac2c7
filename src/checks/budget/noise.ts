/** A text of so many characters that hardly compresses, the same each time: for tests of sizes. */
export function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647 // MINSTD
    return String.fromCharCode(33 + (state % 94))
  }).join('')
}
