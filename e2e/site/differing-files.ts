import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../list-files.ts'

/** What two folders do not share byte for byte, a line for each file, with the first place where they part. */
export function differingFiles(one: string, other: string): string[] {
  const [ofOne, ofOther] = [listFiles(one), listFiles(other)]
  return [
    ...ofOne.filter((name) => !ofOther.includes(name)).map((name) => `${name}: only in ${one}`),
    ...ofOther.filter((name) => !ofOne.includes(name)).map((name) => `${name}: only in ${other}`),
    ...ofOne
      .filter((name) => ofOther.includes(name))
      .flatMap((name) => difference(name, readFileSync(join(one, name)), readFileSync(join(other, name)))),
  ]
}

function difference(name: string, a: Buffer, b: Buffer): string[] {
  if (a.equals(b)) return []
  const place = a.findIndex((byte, index) => byte !== b[index])
  const around = (bytes: Buffer) => bytes.subarray(Math.max(0, place - 10), place + 30).toString()
  return [`${name}: ${around(a)} – against – ${around(b)}`]
}
