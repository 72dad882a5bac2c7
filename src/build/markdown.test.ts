import { describe, expect, test } from 'vitest'
import { anchorOf, markdownRenderer } from './markdown.ts'

const korean = markdownRenderer('ko', '/dictionary/')

describe('the Markdown of content', () => {
  test('links to entries get the language and the base, whether or not they name a language', () => {
    expect(korean.inline('[x](/550/)')).toBe('<a href="/dictionary/ko/550/">x</a>')
    expect(korean.inline('[x](/ko/550/)')).toBe('<a href="/dictionary/ko/550/">x</a>')
  })

  test('links to elsewhere stay as they are', () => {
    expect(korean.inline('[x](https://example.org/a?b=1&c=2)')).toBe(
      '<a href="https://example.org/a?b=1&amp;c=2">x</a>',
    )
  })

  test('what looks like HTML is shown, never run', () => {
    expect(korean.inline('<img src=x onerror=alert(1)> of <address>')).toBe(
      '&lt;img src=x onerror=alert(1)&gt; of &lt;address&gt;',
    )
    expect(korean.block('<script>alert(1)</script>')).not.toContain('<script')
  })

  test('code is set apart', () => {
    expect(korean.inline('run `dig <host>`')).toBe('run <code lang="en">dig &lt;host&gt;</code>')
  })

  test('English in a Korean text is told apart, in code and in words', () => {
    expect(korean.inline('`User unknown`과 "no <such> user"나 [try later](/450/)와 `dig`')).toBe(
      '<code lang="en">User unknown</code>\u2060과 &quot;no &lt;such&gt; user&quot;나 ' +
        '<a href="/dictionary/ko/450/"><span lang="en">try later</span></a>와 <code>dig</code>',
    )
    expect(korean.spoken('"a < b"와 "try later"')).toBe(
      '&quot;a &lt; b&quot;와 &quot;<span lang="en">try later</span>&quot;',
    )
    expect(korean.spoken('응답: 550 Blocked (없음)', '550 Blocked')).toBe(
      '응답: <span lang="en">550 Blocked</span> (없음)',
    )
    expect(korean.spoken('출처: 네이버 help center', '네이버 help center')).toBe(
      '출처: 네이버 <span lang="en">help center</span>',
    )
    expect(korean.block('```\n550 No <such> user\n```')).toBe(
      '<pre><code lang="en">550 No &lt;such&gt; user\n</code></pre>\n',
    )
    expect(korean.block('```\n550 없는 주소입니다\n```')).not.toContain('lang')
    const english = markdownRenderer('en', '/')
    expect(english.inline('`User unknown` and "try later"')).not.toContain('lang')
    expect(english.spoken('a < b')).toBe('a &lt; b')
  })

  test('codes, options and names in code stay in one line each', () => {
    expect(korean.inline('`swaks --server mx.example.com`')).toContain(
      '<span class="whole">--server</span> mx',
    )
    expect(korean.inline('`452 4.2.2`')).toBe('<code><span class="whole">452 4.2.2</span></code>')
    expect(korean.inline(`\`${'a-'.repeat(17)}\``)).not.toContain('whole')
  })

  test('two ranges in a text strike nothing out', () => {
    expect(korean.inline('1~2분, 3~4분')).toBe('1~2분, 3~4분')
  })

  test('Chinese in an English text is told apart', () => {
    expect(markdownRenderer('en', '/').inline('the menu 设置')).toBe('the menu <span lang="zh">设置</span>')
  })

  test('headings get an anchor in their own letters', () => {
    expect(korean.block('## 반송 메일, 읽는 법')).toContain('<h2 id="반송-메일-읽는-법">')
    expect(anchorOf('What is `5.1.1`?')).toBe('what-is-5-1-1')
  })
})
