/** A page of each kind, by its language-neutral path; what all pages of a kind share is tested on it. */
export const PAGE_OF_EACH_KIND = [
  '/',
  '/550/',
  '/5.1.1/',
  '/550-5.1.1-user-unknown/',
  '/causes/',
  '/causes/user-unknown/',
  '/servers/',
  '/servers/postfix/',
  '/codes/',
  '/guide/',
  '/about/',
] as const

/** An address that has no page. */
export const NO_PAGE = '/599/'
