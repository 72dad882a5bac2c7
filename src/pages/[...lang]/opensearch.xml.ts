import type { APIRoute, GetStaticPaths } from 'astro'
import { OPEN_SEARCH_TYPE, openSearchDescription } from '../../build/open-search.ts'
import type { Lang } from '../../i18n/languages.ts'
import { languageParams } from '../../page-context.ts'
import { BASE, SITE_URL } from '../../site.ts'

/** The search of each language for a browser's address bar: /opensearch.xml, /ko/opensearch.xml */
export const getStaticPaths = (() =>
  languageParams().map(({ lang, param }) => ({
    params: { lang: param },
    props: { lang },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(openSearchDescription(lang, SITE_URL + BASE), {
    headers: { 'Content-Type': OPEN_SEARCH_TYPE },
  })
