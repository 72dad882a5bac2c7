import { expect, it } from 'vitest'
import { htmlToText } from './html.ts'
import { isHtml } from './source.ts'

it('reads the text of an HTML notice, a line for each block', () => {
  const html =
    '<html><head><title>x</title><style>p{}</style></head><body><p>Not&nbsp;delivered &lt;a@example.com&gt;</p>' +
    '<!-- <b>no</b> --><table><tr><td>550</td><td>5.1.1 &#45; no</td></tr></table>a<br/>b<script>evil()</script></body></html>'
  expect(htmlToText(html)).toBe('Not delivered <a@example.com>\n\n550\t5.1.1 - no\n\na\nb')
})

it('writes character references out', () => {
  expect(htmlToText('<p>Empf&auml;nger &Eacute;mile &ldquo;x&rdquo; &unknown; &#xac00;</p>')).toBe(
    'Empfänger Émile “x” &unknown; 가',
  )
})

it('leaves brackets that are no tags', () => {
  expect(htmlToText('<p><<< 550 <a@example.com></p>')).toBe('<<< 550 <a@example.com>')
})

it.each([
  ['<html><body><p>x</p></body></html>', true],
  ['550 <a@example.com>... User unknown <br>', false],
])('tells HTML from text: %s', (text, expected) => {
  expect(isHtml(text)).toBe(expected)
})
