import type { Lang } from '../i18n/languages.ts'
import { localizedPath } from '../i18n/paths.ts'
import { UI } from '../i18n/ui.ts'
import { escapeMarkup } from './escape-markup.ts'

/** What a description is served as; hosts that know only file names say application/xml, which browsers take too. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml'
/** Language-neutral, as a page's path. */
export const OPEN_SEARCH_PATH = '/opensearch.xml'

/**
 * By what a browser lets its user search the site from the address bar (OpenSearch 1.1).
 * The words stand in the fragment, so they reach no server.
 * @param root the site's public address: "https://bounce-dictionary.example/dictionary/"
 */
export function openSearchDescription(lang: Lang, root: string): string {
  const own = (path: string) => localizedPath(path, lang, root)
  const element = (name: string, text: string) => `  <${name}>${escapeMarkup(text)}</${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', UI['site.short'][lang]),
    element('LongName', UI['site.name'][lang]),
    element('Description', UI['site.tagline'][lang]),
    element('Language', lang),
    element('InputEncoding', 'UTF-8'),
    `  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(root)}favicon.svg</Image>`,
    `  <Url type="text/html" template="${escapeMarkup(own('/'))}#q={searchTerms}"/>`,
    `  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${escapeMarkup(own(OPEN_SEARCH_PATH))}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n')
}
