import type { ContentFile } from '../schema/parse-content.ts'
import { REGISTRIES } from '../schema/registries.ts'

/** What to put in place of a file of the sample: its text, a change to it, or nothing at all. */
type Change = string | ((text: string) => string) | null

const CAUSE = `title: { en: Box full, ko: 상자 가득 }
summary: { en: The box holds no more letters., ko: 상자에 편지가 더 들어가지 않습니다. }
group: quota
outcome: permanent
actor: recipient
stop: mailbox
resend: later
now: { en: Empty the box., ko: 상자를 비우세요. }
steps:
  - { en: Call the owner of the box., ko: 상자 주인에게 전화하세요. }
  - { en: Wait until the owner comes home., ko: 주인이 돌아올 때까지 기다리세요. }
checks:
  - { en: Look into the box with \`ls\`., ko: "\`ls\`로 상자 안을 보세요." }
  - { en: "Read [the reply](/552/).", ko: "[응답](/552/)을 읽으세요." }
program:
  retry: backoff
  suppress: "no"
  alert: nobody
  why: { en: Boxes are emptied now and then., ko: 상자는 이따금 비워집니다. }
words:
  en: [box full]
lookalikes:
  - to: 5.2.2
    difference: { en: That is a number and this is a cause., ko: 그쪽은 숫자이고 이쪽은 원인입니다. }
standard:
  - { rfc: 3463, section: "3.3" }
checked: 2026-11-23
shows: { en: The flap stands open and letters look out of it., ko: 뚜껑이 열려 있고 편지가 삐져나와 있습니다. }
lasts: { en: It lasts until somebody comes with a key and a bag., ko: 누가 열쇠와 가방을 들고 올 때까지 갑니다. }
contact: { en: Write to the owner and say which letters are waiting., ko: 주인에게 어떤 편지가 밀려 있는지 알리세요. }
`

const REPLY = `title: { en: Storage used up, ko: 저장 공간 소진 }
summary: { en: Nothing more can be stored there., ko: 더 저장할 수 없습니다. }
standing: defined
commands: [RCPT]
causes: [box-full]
standard:
  - { rfc: 5321, section: "4.2.3" }
checked: 2026-11-23
when: { en: The postman says it at the box after lifting the flap., ko: 집배원이 뚜껑을 열어 본 뒤에 말합니다. }
practice: { en: Senders put the letter back and come again next day., ko: 보내는 쪽은 편지를 도로 넣고 다음 날 다시 옵니다. }
`

const STATUS = `title: { en: No room in the box, ko: 상자 공간 부족 }
summary: { en: The number that stands for a full box., ko: 가득 찬 상자를 뜻하는 번호입니다. }
causes: [box-full]
classes: { "5": registered }
standard:
  - { rfc: 3463, section: "3.3" }
checked: 2026-11-23
when: { en: It is painted on the box itself when there is no room., ko: 자리가 없을 때 상자에 그려 놓습니다. }
practice: { en: Most senders read the number and go on with their round., ko: 대부분 번호만 읽고 다음 집으로 갑니다. }
commands: [RCPT]
`

const MESSAGE = `title: { en: The postman gave up, ko: 집배원의 포기 }
summary: { en: The postman found no room for your letter., ko: 집배원이 편지를 넣을 자리를 찾지 못했습니다. }
cause: box-full
wordings:
  - text: "Sorry, the box of <address> bursts at the seams"
    reply: 552
    status: 5.2.2
    servers: [examplemail]
    source: manual
sources:
  manual: { title: Manual of examplemail, url: "https://example.com/manual", date: 2024-06 }
checked: 2026-11-23
`

const SERVER = `name: { en: examplemail, ko: examplemail }
kind: mta
summary: { en: A server made up for tests., ko: 시험용으로 지어낸 서버입니다. }
sources:
  manual: { title: Manual of examplemail, url: "https://example.com/manual", date: undated }
checked: 2026-11-23
`

function codeParts(): string {
  const part = (place: string, digit: string) => ({
    title: { en: `${place} ${digit}`, ko: `${digit}번 자리` },
    meaning: { en: `Says ${place} ${digit}.`, ko: `${place} ${digit}번` },
  })
  const table = (place: string, digits: readonly string[]) =>
    Object.fromEntries(digits.map((digit) => [digit, part(place, digit)]))
  // JSON is YAML.
  return JSON.stringify({
    replyClasses: table('reply class', ['2', '3', '4', '5']),
    replyCategories: table('reply category', ['0', '1', '2', '5', 'other']),
    statusClasses: table('status class', ['2', '4', '5']),
    subjects: table('subject', ['0', '1', '2', '3', '4', '5', '6', '7', 'other']),
  })
}

/** Names of the sample's files. */
export const SAMPLE = {
  cause: 'content/causes/box-full.yaml',
  reply: 'content/replies/552.yaml',
  status: 'content/statuses/x.2.2.yaml',
  message: 'content/messages/552-5.2.2-box-bursts.yaml',
  server: 'content/servers/examplemail.yaml',
  asked: REGISTRIES.asked.file,
  firstAid: REGISTRIES.firstAid.file,
  codeParts: REGISTRIES.codeParts.file,
  noticeWords: REGISTRIES.noticeWords.file,
  english: 'content/pages/guide.en.md',
  korean: 'content/pages/guide.ko.md',
  addresses: 'content/addresses.txt',
  redirects: 'content/redirects.yaml',
} as const

/** A day on which the sample is sound. */
export const SAMPLE_DAY = '2026-12-01'

const FILES: Record<string, string> = {
  [SAMPLE.cause]: CAUSE,
  [SAMPLE.reply]: REPLY,
  [SAMPLE.status]: STATUS,
  [SAMPLE.message]: MESSAGE,
  [SAMPLE.server]: SERVER,
  [SAMPLE.asked]: 'pages: []\nignored: [why]\nwords: { causes/box-full: [no room] }\n',
  [SAMPLE.firstAid]: Array.from(
    { length: 5 },
    (_, n) =>
      `- { symptom: { en: Sign ${n} of it., ko: 징후 ${n}입니다. }, signs: [full], to: causes/box-full }\n`,
  ).join(''),
  [SAMPLE.codeParts]: codeParts(),
  [SAMPLE.noticeWords]:
    'stillTrying: { en: [will try again], ko: [다시 시도] }\ncourtesy: { en: [please try again], ko: [죄송합니다] }\n',
  [SAMPLE.english]:
    '---\ntitle: Guide\ndescription: How it works.\n---\n\n## First\n\nRead [the reply](/552/) first.\n',
  [SAMPLE.korean]:
    '---\ntitle: 안내\ndescription: 쓰는 법.\n---\n\n## 먼저\n\n먼저 [응답](/552/)을 읽으세요.\n',
  [SAMPLE.addresses]: '/552-5.2.2-box-bursts/\n/552-old/\n',
  [SAMPLE.redirects]: '- { from: /552-old/, to: /552/ }\n',
}

/** Sound content with one entry of each kind, changed where asked: by path, what to do with its text. */
export function sampleFiles(changes: Record<string, Change> = {}): ContentFile[] {
  const files = new Map(Object.entries(FILES))
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path)
    else files.set(path, typeof change === 'string' ? change : change(files.get(path) ?? ''))
  }
  return [...files].map(([path, text]) => ({ path, text }))
}

/** A change that replaces the first occurrence; throws where the sample has none, so that no rule is proved by luck. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold "${from}"`)
    return text.replace(from, () => to)
  }
}
