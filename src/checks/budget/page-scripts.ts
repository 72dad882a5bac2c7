/** What a page's HTML names as JavaScript to be loaded with it. */
export interface PageScripts {
  /** The texts of inline scripts that run, not data such as JSON-LD. */
  inline: string[]
  /** Addresses of scripts and of preloaded modules, as they stand in the page. */
  linked: string[]
}

/** Reads the scripts of a built page. As Astro writes them: values in double quotes, no ">" within a value. */
export function pageScripts(html: string): PageScripts {
  const inline: string[] = []
  const linked: string[] = []
  // <script type="module" src="/_astro/Base.B_NuJcyu.js"></script>, <script>try{…}catch{}</script>
  for (const [, attributes = '', text = ''] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
    const src = attributeOf(attributes, 'src')
    if (src) linked.push(src)
    else if (/^(?:module|text\/javascript)$/.test(attributeOf(attributes, 'type') ?? 'module'))
      inline.push(text)
  }
  // <link rel="modulepreload" href="/_astro/load-index.CZ8iBLsB.js">
  for (const [, attributes = ''] of html.matchAll(/<link([^>]*)>/g)) {
    const href = attributeOf(attributes, 'href')
    if (attributeOf(attributes, 'rel') === 'modulepreload' && href) linked.push(href)
  }
  return { inline, linked }
}

/**
 * What the first full render of a page waits for, or looks unfinished without, beyond its own HTML:
 * one line each, best none. Module scripts are deferred and may be there.
 */
export function neededRequests(html: string): string[] {
  const found: string[] = []
  // <link rel="stylesheet" href="/_astro/a.css">, <img src="/stamp.png" alt="">, <script src="/old.js">
  for (const [tag, name, attributes = ''] of html.matchAll(/<(link|script|img|iframe)([^>]*)>/g)) {
    const address = attributeOf(attributes, 'src') ?? attributeOf(attributes, 'href')
    if (!address || address.startsWith('data:')) continue
    const rel = attributeOf(attributes, 'rel')
    if (name === 'link' && rel !== 'stylesheet' && rel !== 'preload') continue
    if (name === 'script' && attributeOf(attributes, 'type') === 'module') continue
    found.push(tag)
  }
  // <style>@import "more.css"; @font-face{src:url(/a.woff2)}</style>
  for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
    found.push(...(css.match(/@import[^;]*|url\(["']?(?!["']?(?:data:|#))[^)]*\)/g) ?? []))
  }
  return found
}

/** The value of an attribute in the inside of a tag: of src in ` type="module" src="/a.js"`, "/a.js" */
function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
}
