/** Every message address ever published, one a line, sorted; written by check:content --publish. */
export const ADDRESSES = 'content/addresses.txt'
/** Addresses that moved. */
export const REDIRECTS = 'content/redirects.yaml'
