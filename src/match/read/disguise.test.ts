import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undisguise } from './disguise.ts'

const REPLY = '550 5.1.1 <kim@example.com>: Recipient address rejected: 없는 사용자입니다'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('undisguise', () => {
  it.each([
    ['unseen characters', '\ufeff5\u200b50 5.\u00ad1.1 User un\u2060known', '550 5.1.1 User unknown'],
    [
      'escapes of HTML',
      '&lt;kim@example.com&gt; doesn&#39;t &amp; won&#x27;t',
      "<kim@example.com> doesn't & won't",
    ],
    [
      'quoted-printable',
      'the address cou=\nldn=27t be fou=\r\nnd: p=3D1 =EC=97=86=EC=9D=8C',
      "the address couldn't be found: p=1 없음",
    ],
    [
      'a link',
      'see /new?to=kim%40example.com&error=550+5.1.1+%3Ckim%3E',
      'see /new?to=kim@example.com&error=550 5.1.1 <kim>',
    ],
    [
      'underscores for blanks',
      'Failure: 550_5.1.1_<kim@example.com>..._User_unknown, not_this',
      'Failure: 550 5.1.1 <kim@example.com>... User unknown, not_this',
    ],
    [
      'plus signs for blanks',
      '-,550+5.2.1+Mailbox+disabled,+sorry a+b@example.com',
      '-,550 5.2.1 Mailbox disabled, sorry a+b@example.com',
    ],
    ['base64', base64(REPLY), REPLY],
    ['base64 in lines', base64(REPLY).replace(/.{60}/g, '$&\r\n'), REPLY],
  ])('undoes %s', (_, text, plain) => {
    expect(undisguise(text)).toBe(plain)
  })

  it.each([
    ['a reply', REPLY],
    ['a lonely equals sign at a line’s end', 'dsn=\n5.1.1'],
    ['a percentage', '100% full, 50% of 20%'],
    ['an address with a plus sign', '550+kim@example.com'],
    ['a broken escape', 'a%zz%zz%zz'],
    ['a long id', 'A'.repeat(76)],
    ['binary data in base64', base64('\0\x01\x02'.repeat(40))],
  ])('leaves %s as it is', (_, text) => {
    expect(undisguise(text)).toBe(text)
  })

  it('never throws', () => {
    assert(property(string({ unit: 'binary' }), (text) => typeof undisguise(text) === 'string'))
    assert(
      property(
        string({ unit: 'grapheme-ascii', maxLength: 200 }),
        (text) => typeof undisguise(text) === 'string',
      ),
    )
  })
})
