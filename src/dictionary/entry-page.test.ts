import { describe, expect, test } from 'vitest'
import { entryPages } from './entry-page.ts'
import { testContent } from './test-content.ts'

const pages = new Map(entryPages(testContent()).map((page) => [page.id, page]))

function page(id: string) {
  const found = pages.get(id)
  if (!found) throw new Error(`no page ${id}`)
  return found
}

const english = (texts: readonly { en: string }[]) => texts.map(({ en }) => en)

describe('the pages of codes and replies', () => {
  test('come in the order of the codes, then the messages', () => {
    expect([...pages.keys()]).toEqual(['450', '552', '4.2.2', '5.2.2', '450-quota-for-now', '552-over-quota'])
  })

  test('have the address of their id', () => {
    expect(page('5.2.2').path).toBe('/5.2.2/')
  })
})

describe('a message', () => {
  test('takes the advice of its cause behind its own', () => {
    expect(english(page('552-over-quota').checks)).toEqual([
      'Own check with `df`, see [here](/552/)',
      'Full check 1',
      'Full check 2',
    ])
    expect(english(page('552-over-quota').steps)).toEqual(['Full step 1', 'Full step 2'])
  })

  test('takes its outcome from its codes where it states none', () => {
    expect(page('552-over-quota').answer.outcome).toBe('permanent')
    expect(page('450-quota-for-now').answer.outcome).toBe('temporary')
  })

  test('may name another actor than its cause', () => {
    expect(page('450-quota-for-now').answer.actor).toBe('recipient-admin')
    expect(page('552-over-quota').answer.actor).toBe('recipient')
  })

  test('leads to the codes it is sent with and to replies of the same cause', () => {
    const { related, replies } = page('552-over-quota')
    expect(related.map(({ path }) => path)).toEqual(['/552/', '/5.2.2/'])
    expect(replies.map(({ cause, replies }) => [cause.id, replies.map(({ code }) => code)])).toEqual([
      ['full', ['450']],
    ])
  })

  test('names who says each wording and where it was read', () => {
    const [first, second] = page('552-over-quota').wordings
    expect(first?.servers.map(({ path }) => path)).toEqual(['/servers/qmail/'])
    expect(second?.servers).toEqual([])
    expect(second?.source.title).toBe('A note')
  })

  test('that names an undescribed source is an error', () => {
    const content = testContent()
    const message = content.message['552-over-quota']
    if (message) message.sources = {}
    expect(() => entryPages(content)).toThrow('names a source "note" that it does not describe')
  })
})

describe('a code', () => {
  test('of several causes keeps its own advice apart from theirs', () => {
    expect(english(page('552').steps)).toEqual(['Read on.'])
    expect(english(page('552').checks)).toEqual(['Read the log.'])
    expect(page('552').causes.map(({ path }) => path)).toEqual(['/causes/unknown/', '/causes/full/'])
  })

  test('lists the codes and replies that go with it', () => {
    const { related, replies } = page('552')
    expect(related.map(({ path }) => path)).toEqual(['/5.2.2/'])
    expect(replies.flatMap((group) => group.replies).map(({ path }) => path)).toEqual(['/552-over-quota/'])
  })

  test('of a class has that class’s texts over the shared ones', () => {
    expect(page('4.2.2').title.en).toBe('Full for now')
    expect(page('4.2.2').answer.actor).toBe('nobody-wait')
    expect(page('5.2.2').title.en).toBe('Full code')
    expect(page('5.2.2').answer.actor).toBe('recipient')
  })

  test('knows its twin in the other class, and how it stands to the registry', () => {
    expect(page('4.2.2').twin?.path).toBe('/5.2.2/')
    expect(page('4.2.2').standing).toBe('registered.class')
    expect(page('5.2.2').standing).toBe('observed.class')
  })

  test('without a row in the registry is a vendor’s own', () => {
    const content = testContent()
    const status = content.status['x.2.2']
    if (status) status.registry = undefined
    expect(entryPages(content).find(({ id }) => id === '5.2.2')?.standing).toBe('vendor')
  })

  test('with a look-alike that does not exist is an error that says where to look', () => {
    const content = testContent()
    const status = content.status['x.2.2']
    if (status) status.lookalikes = [{ to: '599', difference: { en: 'x', ko: 'x' } }]
    expect(() => entryPages(content)).toThrow('there is no entry at /599/')
  })
})
