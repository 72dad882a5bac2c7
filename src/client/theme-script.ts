/** Where the chosen theme is kept. */
export const THEME_KEY = 'theme'

/**
 * Sets the theme before the first paint, so that a dark page never flashes white.
 * A string, because its hash stands in the page policy (astro.config.mjs).
 */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`
