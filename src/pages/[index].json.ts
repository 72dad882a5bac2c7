import type { APIRoute, GetStaticPaths } from 'astro'
import { searchIndexFiles } from '../search-index-files.ts'

/** One file per language: /search-index.en.<hash>.json */
export const getStaticPaths = (async () =>
  (await searchIndexFiles()).map(({ name, text }) => ({
    params: { index: name },
    props: { text },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
