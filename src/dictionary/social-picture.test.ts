import { describe, expect, test } from 'vitest'
import { entryPages } from './entry-page.ts'
import {
  allPictures,
  causePicture,
  entryPicture,
  kindPicture,
  longTextPicture,
  pictureAddress,
  pictureText,
} from './social-picture.ts'
import { say, testContent } from './test-content.ts'

const content = testContent()
const full = causePicture('full', { title: say('Full'), outcome: 'either', actor: 'recipient' })

describe('the picture of an entry', () => {
  test.each([
    ['450', 'causes/full', 'one cause: "permanent or temporary" holds for a temporary one too'],
    ['552', 'reply', 'several causes'],
    ['5.2.2', 'causes/full', 'one cause'],
    ['4.2.2', 'status', 'its page names another actor than its cause'],
    ['552-over-quota', 'causes/full', 'one cause'],
    ['450-quota-for-now', 'message', 'its page names another actor than its cause'],
  ])('of %s is %s: %s', (id, name) => {
    const entry = entryPages(content).find((page) => page.id === id)
    expect(entry && entryPicture(entry, content).name).toBe(name)
  })

  test('is its kind’s where its outcome is not that of its cause', () => {
    const { full: cause, ...others } = content.cause
    const final = {
      ...content,
      cause: { ...others, full: { ...cause, outcome: 'permanent' } },
    } as typeof content
    const busy = entryPages(final).find(({ id }) => id === '450')
    expect(busy && entryPicture(busy, final).name).toBe('reply')
  })
})

describe('a picture', () => {
  test('has an address for each language', () => {
    expect(pictureAddress(full, 'ko')).toBe('social/causes/full.ko.png')
    expect(pictureAddress(kindPicture('guide'), 'en')).toBe('social/guide.en.png')
  })

  test('says in words what it shows', () => {
    expect(pictureText(full, 'en')).toBe('Full. Permanent or temporary. The recipient must act')
    expect(pictureText(full, 'ko')).toBe('[Full]. 영구 또는 일시 실패. 받는 사람이 조치해야 합니다')
    expect(pictureText(kindPicture('guide'), 'en')).toBe('How to read a bounce. One line of it tells why')
  })

  test('of a long text that has none is the home page’s', () => {
    expect(longTextPicture('about').name).toBe('about')
    expect(longTextPicture('toString').name).toBe('home')
  })

  test('is there for every kind of page and every cause, each by its own name', () => {
    const names = allPictures(content).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['home', 'reply', 'server', 'causes/full', 'causes/unknown']),
    )
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z/-]+$/)
  })
})
