import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes that a text takes on the wire as brotli, at the best quality, as static hosts store it. */
export function compressedSize(text: string): number {
  return brotli(text, constants.BROTLI_MAX_QUALITY)
}

/** The same at a fast quality: a host could send this too, so what fits here fits. */
export function quickSize(text: string): number {
  return brotli(text, 5)
}

function brotli(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}
