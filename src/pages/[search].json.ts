import type { APIRoute, GetStaticPaths } from 'astro'
import { searchFiles } from '../search-files.ts'

/** What the search loads: /search-index.en.<hash>.json, /search-cards.en.<hash>.json, /search-words.<hash>.json */
export const getStaticPaths = (async () => {
  const files = Object.values(await searchFiles()).flatMap((ofLang) => Object.values(ofLang))
  const byName = new Map(files.map(({ name, text }) => [name, text]))
  return [...byName].map(([search, text]) => ({ params: { search }, props: { text } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
