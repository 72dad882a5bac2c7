import { describe, expect, it } from 'vitest'
import { corpusOf, parseCorpus } from './corpus.ts'

describe('a corpus', () => {
  it('is made of test cases, each with what its first failed recipient may be answered', () => {
    const fate = { address: null, reply: null, status: null, marked: [] }
    const cases = [
      {
        name: 'text',
        tests: 'a text',
        file: 'a.yaml',
        text: 'User unknown',
        recipients: [
          { ...fate, causes: ['not-a-bounce'] },
          { ...fate, causes: ['greylisted'], delayed: true },
          { ...fate, causes: ['user-unknown', 'policy'] },
          { ...fate, causes: ['policy'] },
        ],
      },
      {
        name: 'bytes',
        tests: 'EUC-KR',
        file: 'a.yaml',
        bytes: Buffer.from([0xb9, 0xdd, 0xbc, 0xdb]).toString('base64'),
        recipients: [{ ...fate, causes: ['policy'] }],
      },
    ]
    expect(corpusOf(cases)).toEqual([
      { id: 'text', text: 'User unknown', causes: ['user-unknown', 'policy'] },
      { id: 'bytes', text: '반송', causes: ['policy'] },
    ])
  })

  it('is read from NDJSON, further fields left out', () => {
    const line = { id: '1', text: 'Full', causes: ['mailbox-full'] }
    expect(parseCorpus(`${JSON.stringify({ ...line, form: 'raw' })}\n\n`)).toEqual([line])
  })

  it.each([
    ['is no JSON', '{"id": "1", "text": "a", "causes": ["b"]}\n{', 'line 2 of the corpus'],
    ['has no label', '{"id": "1", "text": "a", "causes": []}', 'line 1 of the corpus'],
  ])('is refused with the number of the line that %s', (_, ndjson, message) => {
    expect(() => parseCorpus(ndjson)).toThrow(message)
  })
})
