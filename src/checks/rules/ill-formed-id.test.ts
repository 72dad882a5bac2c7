import { expect, it } from 'vitest'
import { SAMPLE, sampleFiles } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { illFormedId } from './ill-formed-id.ts'

const MESSAGE = sampleFiles().find(({ path }) => path === SAMPLE.message)?.text ?? ''

it.each([
  [
    'messages/about',
    'is the address of another page; write a code and some of the words, as 550-user-unknown',
  ],
  ['messages/ko', 'is the address of another page; write a code and some of the words, as 550-user-unknown'],
  ['messages/550-5.1.1', 'is made of codes alone, which several replies may share; add some of the words'],
  ['messages/5.1.1', 'is made of codes alone, which several replies may share; add some of the words'],
  [
    'messages/user-unknown',
    'must start with a code (550-user-unknown) or with the id of a server (postfix-mail-loops-back)',
  ],
  ['messages/550_unknown', 'is no name of a message; write one such as 550-5.1.1-user-unknown'],
  ['replies/55', 'is no name of a reply; write one such as 550'],
  ['statuses/5.1.1', 'is no name of a status; write one such as x.1.1'],
  ['causes/Mailbox-Full', 'is no name of a cause; write one such as mailbox-full'],
])('rejects %s', (name, fault) => {
  const path = `content/${name}.yaml`
  const id = name.split('/')[1]
  expect(complaints(illFormedId, { [path]: MESSAGE })).toEqual([`${path}:1 the file's name "${id}" ${fault}`])
})

it.each(['550-user-unknown', '550-5.1.1-user-unknown', '4.7.1-try-later', 'examplemail-lost'])(
  'accepts %s',
  (id) => {
    expect(complaints(illFormedId, { [`content/messages/${id}.yaml`]: MESSAGE })).toEqual([])
  },
)
