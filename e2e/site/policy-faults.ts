import { createHash } from 'node:crypto'
import { metaPolicy } from '../meta-policy.ts'

/** What the policy of every page says; the hashes of its own scripts and styles stand for themselves. */
const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "script-src 'self' hashes",
  "style-src 'self' hashes",
]

// 'sha256-QUQjwIK07BSKHu7Ds2m0nU/AvV5tCPPhbtlYEzo2qFA='
const HASH = /'sha256-[\w+/]{43}='/g
// '<script>theme()</script>', '<style>p{}</style>'; what has a src is judged by 'self'
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g
// '<p style="…">', '<svg onload="…">'
const LOOSE = /<[a-z][^>]*?\s(style|on[a-z]+)=/g
// '<script src="https://elsewhere.example/a.js">'
const FOREIGN = /<(script|img|iframe|link rel="stylesheet")[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g

/**
 * What is wrong with a page's policy, or with the page by its policy.
 * @param html the page as it is served
 * @param header the policy that the server sends with it
 */
export function policyFaults(html: string, header: string): string[] {
  const policy = metaPolicy(html) ?? ''
  const [before = ''] = html.split('<meta http-equiv="content-security-policy"')
  const stated = directivesOf(policy)
  return [
    ...DIRECTIVES.filter((directive) => !stated.includes(directive)).map((it) => `lacks ${it}`),
    ...stated.filter((directive) => !DIRECTIVES.includes(directive)).map((it) => `should not say ${it}`),
    ...(before.match(/<script|<style/g) ?? []).map((it) => `${it} before the policy`),
    ...(header.includes(policy) ? [] : ['the header says something else']),
    ...[...html.matchAll(INLINE)]
      .filter(([, , text = '']) => !policy.includes(hashOf(text)))
      .map(([, name]) => `<${name}> that the policy does not know`),
    ...[...html.matchAll(LOOSE)].map(([, name]) => `attribute ${name}, which the policy forbids`),
    ...[...html.matchAll(FOREIGN)].map(([, name, from]) => `<${name}> from ${from}`),
  ]
}

function directivesOf(policy: string): string[] {
  return policy
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .replace(HASH, 'hash')
        .replace(/hash( hash)*$/, 'hashes'),
    )
    .filter(Boolean)
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
