/** Files above this are not read: 25 MB is what large providers accept as a mail. */
export const MAX_FILE = 25_000_000

/** What came of opening a file. */
export type OpenedFile =
  | { kind: 'text'; bytes: Uint8Array }
  | { kind: 'binary' }
  | { kind: 'too-large' }
  | { kind: 'empty' }

// Outlook's .msg is an OLE compound file.
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const SAMPLE = 4096

// Mail may be in any 8-bit character set, but holds no NUL; UTF-16 with a mark is text all the same.
function isBinary(bytes: Uint8Array): boolean {
  if (OLE.every((byte, place) => bytes[place] === byte)) return true
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !marked && bytes.subarray(0, SAMPLE).includes(0)
}

function fromUtf16(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  if (!little && !big) return bytes
  return new TextEncoder().encode(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes))
}

/** Reads a dropped or opened file as bytes, or says why not. */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size === 0) return { kind: 'empty' }
  if (file.size > MAX_FILE) return { kind: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isBinary(bytes) ? { kind: 'binary' } : { kind: 'text', bytes: fromUtf16(bytes) }
}
