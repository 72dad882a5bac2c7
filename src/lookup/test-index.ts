import type { CodeTexts } from '../dictionary/code-texts.ts'
import type { TitledEntry, TitledIndex } from '../dictionary/search-index.ts'

function code(kind: 'reply' | 'status', id: string, title: string, cause: string): TitledEntry {
  return { kind, id, title, causes: [cause] }
}

function message(id: string, title: string, cause: string, wordings: TitledEntry['wordings']): TitledEntry {
  return { kind: 'message', id, title, causes: [cause], wordings }
}

function cause(id: string, title: string): TitledEntry {
  return { kind: 'cause', id, title, causes: [id] }
}

function server(id: string, title: string): TitledEntry {
  return { kind: 'server', id, title, causes: [] }
}

/** A small English index for the tests of this folder. */
export const TEST_INDEX: TitledIndex = {
  entries: [
    code('reply', '450', 'Mailbox busy', 'server-busy'),
    code('reply', '511', 'Not an SMTP reply', 'user-unknown'),
    code('reply', '550', 'Mailbox unavailable', 'user-unknown'),
    code('reply', '552', 'Storage exceeded', 'mailbox-full'),
    code('status', '5.0.0', 'Undefined', 'server-error'),
    code('status', '4.1.1', 'Bad mailbox, for now', 'user-unknown'),
    code('status', '5.1.1', 'Bad mailbox', 'user-unknown'),
    code('status', '5.1.10', 'No such recipient', 'user-unknown'),
    code('status', '5.1.2', 'Bad domain', 'domain-not-found'),
    code('status', '4.2.2', 'Mailbox full', 'mailbox-full'),
    code('status', '5.7.26', 'Authentication failed', 'sender-unauthenticated'),
    message('550-5.1.1-suspended-user', 'Suspended user', 'mailbox-disabled', [
      { text: 'Suspended user <address>', reply: '550', status: '5.1.1' },
    ]),
    {
      ...message('550-5.1.1-user-unknown', 'User unknown', 'user-unknown', [
        { text: '<address>... User unknown', reply: '550', status: '5.1.1' },
        { text: 'no mailbox here by that name', reply: '550' },
      ]),
      sayers: ['qmail'],
    },
    message('552-5.2.3-too-large', 'Message too large', 'message-too-large', [
      { text: 'Message exceeds the fixed limit of <number> bytes', reply: '552', status: '5.2.3' },
    ]),
    cause('mailbox-full', 'Mailbox full'),
    cause('mailbox-disabled', 'Mailbox disabled'),
    cause('user-unknown', 'No such address'),
    cause('reason-not-stated', 'No reason given'),
    cause('message-too-large', 'Message too large'),
    server('gmail', 'Gmail'),
    server('qmail', 'qmail'),
  ],
  causeWords: {
    'mailbox-full': ['over quota', '메일함 용량 초과', '메일함이 가득', 'boîte pleine'],
    'mailbox-disabled': ['휴면 메일함'],
    'user-unknown': ['user unknown', '없는 주소'],
    'reason-not-stated': ['반송 메일', 'undeliverable'],
    'message-too-large': ['첨부 파일이 너무 큼'],
  },
  hosts: { gmail: ['google.com'] },
  marks: {},
  helpPages: {},
  stillTrying: [],
  courtesy: [],
  ignored: [],
}

/** What the places of a code mean, for the tests of this folder. */
export const TEST_TEXTS: CodeTexts = {
  statusClasses: {
    '4': { title: 'Temporary', meaning: 'Try again.' },
    '5': { title: 'Permanent', meaning: 'Do not try again.' },
  },
  subjects: {
    '1': { title: 'Address', meaning: 'About an address.' },
    other: { title: 'Unassigned', meaning: 'No standard says.' },
  },
  replyClasses: { '5': { title: 'Refused', meaning: 'The server says no.' } },
}
