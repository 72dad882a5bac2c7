import { compressedSize } from './compressed-size.ts'

/** A built script in the folder of built scripts, where all are neighbours. */
export interface Chunk {
  /** Bytes on the wire. */
  size: number
  /** File names of the neighbours that are fetched with it. */
  fixed: string[]
  /** File names of those that are fetched when asked for: import() */
  late: string[]
}

/** Built scripts by file name: "Base.B_NuJcyu.js" */
export type Chunks = ReadonlyMap<string, Chunk>

const FOLDER = '/_astro/'

/**
 * Reads the built scripts among a build's files. A plain scan, enough for what the bundler writes: neighbours are
 * named "./….js" in a literal. A string of the program that looks the same can only make a measured sum bigger.
 */
export function readChunks(files: ReadonlyMap<string, string>): Chunks {
  const scripts = [...files].filter(([file]) => file.startsWith(FOLDER) && file.endsWith('.js'))
  return new Map(
    scripts.map(([file, code]) => {
      // import{t as e}from"./load-index.CZ8iBLsB.js"; import"./side-effect.B1.js"; export*from'./all.B2.js'
      const fixed = names(code, /\b(?:from|import)\s?["'`]\.\/([^"'`/]+\.js)["'`]/g)
      // await import(`./attach-search.DUgsMrUr.js`)
      const late = names(code, /\bimport\(\s?["'`]\.\/([^"'`/]+\.js)["'`]/g)
      return [chunkName(file), { size: compressedSize(code), fixed, late }]
    }),
  )
}

/** The file name in the address of a built script, whatever the site's base: of "/dictionary/_astro/a.js", "a.js" */
export function chunkName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

/** The chunks to which some lead, themselves included; `late` whether those asked for later count too. */
export function reach(chunks: Chunks, from: Iterable<string>, { late }: { late: boolean }): Set<string> {
  const reached = new Set(from)
  // A set that grows while it is walked is walked to its end.
  for (const name of reached) {
    const chunk = chunks.get(name)
    for (const next of chunk?.fixed ?? []) reached.add(next)
    for (const next of (late && chunk?.late) || []) reached.add(next)
  }
  return reached
}

/** Bytes of several chunks; throws on one that is not among them. */
export function sumOf(chunks: Chunks, names: Iterable<string>): number {
  return [...names].reduce((sum, name) => {
    const chunk = chunks.get(name)
    if (!chunk) throw new Error(`${name} is loaded by a page or script, but is not in ${FOLDER}`)
    return sum + chunk.size
  }, 0)
}

function names(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = '']) => name)
}
