import type { APIRoute, GetStaticPaths } from 'astro'
import { dataFiles } from '../data-files.ts'

/** What programs and the search load: /550.json, /dictionary.json, /search-index.en.<hash>.json */
export const getStaticPaths = (async () =>
  Object.entries(await dataFiles()).map(([data, text]) => ({
    params: { data },
    props: { text },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
