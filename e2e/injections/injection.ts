declare global {
  /** Set in the page by whatever was injected, once it has taken effect. */
  var worked: boolean
}

/** Where an injection finds what it asks for: worked.js, worker.js and worked/ of its own origin, anything elsewhere. */
export interface Origins {
  here: string
  elsewhere: string
}

/** One attempt of a script in the page to bring in what is not the page's own. */
export interface Injection {
  what: string
  /** Runs in the page. What it brings in sets `worked`, or asks elsewhere for something. */
  inject: (at: Origins) => unknown
  /** The directives that may stop it; one of them must report. */
  stoppedBy: readonly string[]
}

/** What stops a text that is to become a script or elements, and an address that is to be run. */
export const TRUSTED_TYPES = ['require-trusted-types-for']
