import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { match, matchText } from './match.ts'
import type { MatchResult } from './result.ts'

const index = buildSearchIndex(readContent(), 'en')
const first = (text: string) => matchText(text, index).recipients[0]

describe('matchText', () => {
  it('lets the innermost reply decide, and never a quoted success', () => {
    const relayed = (quoted: string) => first(`554 5.3.2 Rejected by mailbox host. REPLY:(${quoted})`)
    const unknown = relayed('550 5.1.1 unknown or illegal alias: <hong@example.kr>')
    expect(unknown.found).toEqual({ reply: '550', status: '5.1.1' })
    expect(unknown.hits[0]?.id).toBe('550-5.1.1-unknown-or-illegal-alias')
    const success = relayed('250 <hong@example.kr>... Sender ok')
    expect(success.found).toEqual({ reply: '554', status: '5.3.2' })
    expect(success.hits[0]?.id).toBe('554-5.3.2-rejected-by-mailbox-host')
  })

  it("counts the report's status only where no reply gives one", () => {
    const report = (diagnostic: string) =>
      `Final-Recipient: rfc822; hong@example.kr\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${diagnostic}`
    expect(first(report('550 User unknown')).found).toEqual({ reply: '550', status: '5.0.0' })
    expect(first(report('550 5.1.1 User unknown')).found).toEqual({ reply: '550', status: '5.1.1' })
  })

  it('believes the words where the number says something else, and says so', () => {
    const { hits, conflict } = first('550 5.1.1 Over quota, mailbox full')
    expect(hits[0]?.cause).toBe('mailbox-full')
    expect(conflict).toEqual({ code: '5.1.1', codeCause: 'user-unknown', wordsCause: 'mailbox-full' })
    expect(first('550 5.1.1 User unknown').conflict).toBeNull()
    expect(first('550 5.7.1 Relaying denied').conflict).toBeNull()
  })

  it('is not sure of a permanent reply’s words in a temporary one', () => {
    expect(first('550 Requested action not taken: mailbox unavailable').sure).toBe(true)
    expect(first('450 Requested mail action not taken: mailbox unavailable').sure).toBe(false)
  })

  it('believes the longer phrase where a short wording stands inside it', () => {
    expect(first('554 5.7.1 <hong@example.kr>: Relay access denied').hits[0]?.cause).toBe('relay-denied')
    expect(first('550 5.7.1 <hong@example.kr>... Access denied').hits[0]?.id).toBe('550-5.7.1-access-denied')
  })

  it('makes no bounce of a courtesy or a chance word', () => {
    for (const text of [
      'Our office is closed until Monday. If you have questions, please email a@example.com',
      'I will have limited access to email and will respond to you upon my return.',
    ])
      expect(first(text).hits).toEqual([])
  })

  it('lets a reply go on in a line that begins with an address', () => {
    const { recipients } = matchText(
      '553 5.1.8 <hong@example.kr>... Domain of sender address\n<hong@example.kr> does not exist\n',
      index,
    )
    expect(recipients[0].hits[0]?.id).toBe('553-5.1.8-domain-of-sender-does-not-exist')
    const folded = `<hong@example.kr>: host mx.example.net[192.0.2.1] said: 550 Invalid
    recipient: <hong@example.kr> (in reply to RCPT TO command)`
    expect(first(folded).hits[0]?.id).toBe('550-invalid-recipient')
  })

  it('takes a short name for no misspelt word', () => {
    expect(first('Hello Kim,\nour shop has new shoes.\nSee you soon!').hits).toEqual([])
  })

  it.each([
    ['usre unkown', 'user-unknown'],
    ['mailbx is ful', 'mailbox-full'],
    ['메일함 용량이 초과되었습니다', 'mailbox-full'],
    ['메일함용량초과'.normalize('NFD'), 'mailbox-full'],
  ])('understands %j', (text, cause) => {
    expect(first(text).hits[0]?.cause).toBe(cause)
  })

  it('answers a bare code with its page, and is not sure', () => {
    for (const [text, id] of [
      ['550', '550'],
      ['#5.1.1', '5.1.1'],
    ] as const) {
      const { verdict, sure, hits } = first(text)
      expect([verdict, sure, hits[0]?.id]).toEqual(['code', false, id])
    }
  })

  it.each([
    ['250 2.0.0 OK: queued as 4F2x1', 'not-a-bounce'],
    ['Final-Recipient: rfc822; hong@example.kr\nAction: delivered\nStatus: 2.0.0', 'not-a-bounce'],
    ['Delivery has failed.', 'reason-not-stated'],
    ['Shall we have lunch on Friday?', 'nothing'],
    ['', 'nothing'],
  ])('takes %j for %s', (text, verdict) => {
    expect(first(text).verdict).toBe(verdict)
  })

  it('tells a delay from a failure', () => {
    const report = (action: string) =>
      `Final-Recipient: rfc822; hong@example.kr\nAction: ${action}\nStatus: 4.4.1`
    expect(first(report('delayed')).delayed).toBe(true)
    expect(first(report('failed')).delayed).toBe(false)
  })

  it('knows a delay by words that a line break parts', () => {
    const notice = (words: string) => `The mail to hong@example.kr could not be delivered, ${words}.`
    expect(first(notice('and delivery will\nbe retried')).delayed).toBe(true)
    expect(first(notice('and will be returned')).delayed).toBe(false)
  })

  it('answers for each recipient, those who failed first', () => {
    const text =
      'to=<a@example.com>, dsn=2.0.0, status=sent (250 OK)\nto=<b@example.com>, dsn=5.2.2, status=bounced (mailbox full)'
    const { recipients } = matchText(text, index)
    expect(recipients.map(({ address, verdict }) => [address, verdict])).toEqual([
      ['b@example.com', 'cause'],
      ['a@example.com', 'not-a-bounce'],
    ])
  })
})

describe('match', () => {
  const source =
    'From: MAILER-DAEMON\nTo: hong@example.kr\nSubject: Returned\n\n<kim@example.com>: 550 5.1.1 User unknown\n'

  it('reads a message source, as text and as bytes', async () => {
    for (const input of [source, new TextEncoder().encode(source)]) {
      const { reading, recipients } = await match(input, index)
      expect(reading).toBe('message-source')
      expect(recipients[0]).toMatchObject({
        address: 'kim@example.com',
        found: { reply: '550', status: '5.1.1' },
      })
    }
  })

  it('reads the lines of a source whose parts are damaged', async () => {
    const damaged = source.replace('Subject', 'Content-Type: multipart/report; boundary="lost"\nSubject')
    expect((await match(damaged, index)).recipients[0].found.reply).toBe('550')
  })
})

// Pieces of which hostile and damaged bounces are made.
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '550 ',
    '5.1.1 ',
    '550-',
    '\n',
    '\n\n',
    '> ',
    '<',
    '>',
    '(',
    'REPLY:(',
    'said: ',
    '<<< ',
    '>>> RCPT TO:<a@b.kr>',
  ),
  fc.constantFrom(
    'a@example.com',
    ':',
    'Diagnostic-Code: smtp; ',
    'Final-Recipient: ',
    'Status: ',
    'user unknown',
    '\r\n',
    '```',
  ),
  fc.constantFrom(
    'Received: x\n',
    'From: y\n',
    'Subject: z\n',
    '<html><p><br>',
    '--b',
    'to=<a@b.kr>, status=bounced (',
    '메일함 용량',
  ),
)

function checkSpans({ shown, recipients }: MatchResult): void {
  for (const { evidence, hits } of recipients) {
    let last = 0
    for (const { span } of evidence) {
      expect(span[0]).toBeGreaterThanOrEqual(last)
      expect(span[1]).toBeGreaterThan(span[0])
      last = span[1]
    }
    expect(last).toBeLessThanOrEqual(shown.length)
    expect(hits.length).toBeLessThanOrEqual(10)
  }
}

it('answers any text, the same each time, with evidence in order inside the shown text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join('')
      const result = await match(text, index)
      checkSpans(result)
      checkSpans(matchText(text, index))
      expect(await match(text, index)).toEqual(result)
    }),
    { numRuns: 300 },
  )
})
