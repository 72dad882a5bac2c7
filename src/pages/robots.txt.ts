import type { APIRoute } from 'astro'
import { BASE, SITE_URL } from '../site.ts'

/** Everything may be read; the sitemap must be named with its whole address. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}${BASE}sitemap-index.xml\n`)
