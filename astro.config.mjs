import { createHash } from 'node:crypto'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { THEME_SCRIPT } from './src/client/theme-script.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from './src/i18n/languages.ts'
import { localizedPath } from './src/i18n/paths.ts'
import { BASE, SITE_URL } from './src/site.ts'

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

export default defineConfig({
  site: SITE_URL,
  base: BASE,
  trailingSlash: 'always',
  // The browser tests build two variants at once, each with a cache of its own (e2e/run.ts).
  cacheDir: process.env.BUILD_CACHE ?? './node_modules/.astro',
  prerenderConflictBehavior: 'error',
  compressHTML: true, // the default 'jsx' eats the white space between inline elements
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false }, // it writes style attributes, which the page policy forbids
  integrations: [
    sitemap({
      // The integration takes it for the page of a server error, and leaves it out.
      customPages: LANGUAGES.map((lang) => SITE_URL + localizedPath('/500/', lang, BASE)),
      i18n: {
        defaultLocale: DEFAULT_LANGUAGE,
        locales: Object.fromEntries(LANGUAGES.map((lang) => [lang, lang])),
      },
    }),
  ],
  vite: {
    // A thirtieth less to load than the bundler's own minifier makes.
    build: {
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2022,
        compress: { passes: 4, pure_getters: true, unsafe_arrows: true },
      },
    },
  },
  build: { format: 'directory', inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // It runs before the first paint and is not bundled, so Astro does not hash it.
      scriptDirective: { hashes: [sha256(THEME_SCRIPT)] },
    },
  },
})
