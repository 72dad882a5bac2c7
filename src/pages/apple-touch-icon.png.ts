import type { APIRoute } from 'astro'
import { drawIcon } from '../build/social/draw-picture.ts'

/** What phones show for the site on their home screen; they know no SVG there. */
export const GET: APIRoute = () => new Response(drawIcon(180), { headers: { 'Content-Type': 'image/png' } })
