import { describe, expect, test } from 'vitest'
import { neededRequests, pageScripts } from './page-scripts.ts'

describe('pageScripts', () => {
  test('finds inline scripts, linked scripts and preloaded modules', () => {
    const html = `<head><script>try{}catch{}</script><link rel="modulepreload" href="/_astro/a.js"></head>
      <body><script type="module">start()</script><script type="module" src="/_astro/b.js"></script></body>`
    expect(pageScripts(html)).toEqual({
      inline: ['try{}catch{}', 'start()'],
      linked: ['/_astro/b.js', '/_astro/a.js'],
    })
  })

  test('leaves out data and links that are no scripts', () => {
    const html = '<link rel="icon" href="/i.svg"><script type="application/ld+json">{"a":1}</script>'
    expect(pageScripts(html)).toEqual({ inline: [], linked: [] })
  })
})

describe('neededRequests', () => {
  test.each([
    ['<link rel="stylesheet" href="/_astro/a.css">'],
    ['<link rel="preload" as="font" href="/a.woff2">'],
    ['<script src="/old.js">'],
    ['<script defer src="/old.js">'],
    ['<img src="/stamp.png" alt="">'],
    ['<iframe src="/frame.html">'],
  ])('names %s', (tag) => {
    expect(neededRequests(`<p>before</p>${tag}<p>after</p>`)).toEqual([tag])
  })

  test.each([
    ['@font-face{src:url(/a.woff2)}', 'url(/a.woff2)'],
    ['a{background:url("/a.png")}', 'url("/a.png")'],
    ['@import "more.css";', '@import "more.css"'],
  ])('names what a style fetches: %s', (css, request) => {
    expect(neededRequests(`<style>${css}</style>`)).toEqual([request])
  })

  test.each([
    ['<script type="module" src="/_astro/a.js"></script>'],
    ['<link rel="modulepreload" href="/_astro/a.js">'],
    ['<link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://example.com/550/">'],
    ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
    ['<style>a{background:url(data:image/svg+xml,x);clip-path:url(#way)}</style>'],
    ["<style>a{background:url('data:image/svg+xml,x')}</style>"],
    ['<script>start()</script>'],
  ])('leaves out what holds nothing up: %s', (html) => {
    expect(neededRequests(html)).toEqual([])
  })
})
