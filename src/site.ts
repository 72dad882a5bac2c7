// Read by astro.config.mjs, pages and tests; process.env is absent in the browser, where nothing imports this.
const withSlashes = (path: string) => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** The public origin, without a slash at its end. */
export const SITE_URL = (process.env.SITE_URL ?? 'https://bounce-dictionary.example').replace(/\/+$/, '')
/** The path below which the site is served, with slashes at both ends. */
export const BASE = withSlashes(process.env.BASE ?? '/')
/** The source repository's address; without it the edit and report links are absent. */
export const REPO_URL = process.env.REPO_URL?.replace(/\/+$/, '') || undefined
/** SOCIAL_PICTURES=off leaves the pictures for links undrawn, for builds that are not published; the pages stay the same. */
export const SOCIAL_PICTURES = process.env.SOCIAL_PICTURES !== 'off'
