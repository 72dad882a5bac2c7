// "#q=5.1.1" The fragment never reaches a server.
const PREFIX = '#q='
// Codes alone cannot betray anything: 550 5.1.1
const ONLY_CODES = /^[#\s\d.-]{1,20}$/

/** The look-up that stands in the address; null where there is none. */
export function queryInAddress(): string | null {
  if (!location.hash.startsWith(PREFIX)) return null
  try {
    // Firefox's search field writes a blank as "+"; a plus sign itself is always %2B.
    return decodeURIComponent(location.hash.slice(PREFIX.length).replaceAll('+', ' '))
  } catch {
    return null
  }
}

/**
 * Keeps a look-up in the address so that Back and a reload restore it; null takes it out.
 * @param typed false where any of it was pasted or dropped: then nothing but codes may stand there
 */
export function keepInAddress(query: string | null, typed: boolean): void {
  // Half a character, as a cut-off emoji leaves it, has no address: encodeURIComponent would throw.
  const kept =
    query !== null && query !== '' && (typed || ONLY_CODES.test(query))
      ? PREFIX + encodeURIComponent(query.toWellFormed())
      : ''
  if (kept === '' && !location.hash.startsWith(PREFIX)) return
  history.replaceState(history.state, '', location.pathname + location.search + kept)
}
