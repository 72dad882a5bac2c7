/**
 * The policy that a page states in its `<meta http-equiv="content-security-policy">`; undefined where it has none.
 * As Astro writes it: http-equiv first, both values in double quotes.
 */
export function metaPolicy(html: string): string | undefined {
  // <meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-AbC=';">
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]
  return content?.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
