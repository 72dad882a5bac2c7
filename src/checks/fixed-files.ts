/** Every message address ever published, one a line, sorted; written by check:content --publish. */
export const ADDRESSES = 'content/addresses.txt'
/** Addresses that moved. */
export const REDIRECTS = 'content/redirects.yaml'
/** What each place of a code means. */
export const CODE_PARTS = 'content/registries/code-parts.yaml'
