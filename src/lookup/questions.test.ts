import { describe, expect, it } from 'vitest'
import { readContent } from '../build/read-content.ts'
import { buildSearchIndex } from '../dictionary/build-search-index.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { lookUp } from './look-up.ts'

/** How many of the first results a reader looks at. */
const LOOKED_AT = 3

/** What people type who do not know the words of the field, and the pages that answer it, one of which must come up. */
const QUESTIONS: Record<string, string[]> = {
  'why is my mail blocked by gmail': ['/servers/gmail/'],
  'gmail is rejecting my emails': ['/servers/gmail/'],
  'how to get off the spamhaus list': ['/servers/spamhaus/', '/causes/ip-blocked/'],
  'my ip is on a blacklist': ['/causes/ip-blocked/'],
  'how do I remove my ip from a blacklist': ['/causes/ip-blocked/'],
  'outlook.com blocked my server': ['/servers/outlook-com/'],
  'hotmail does not accept my mail': ['/servers/outlook-com/'],
  'microsoft 365 access denied': ['/servers/microsoft-365/', '/5.4.1/', '/causes/user-unknown/'],
  'yahoo defers all my mail': ['/servers/yahoo/'],
  'icloud rejects my messages': ['/servers/icloud/'],
  'unblock my server at proofpoint': ['/servers/proofpoint/'],
  'barracuda blocked my email': ['/servers/barracuda/', '/servers/barracuda-central/'],
  'what is greylisting': ['/causes/greylisted/'],
  'why was my first mail delayed': ['/causes/greylisted/', '/causes/delivery-expired/'],
  'recipient mailbox is full what can I do': ['/causes/mailbox-full/'],
  'inbox full': ['/causes/mailbox-full/'],
  'what does user unknown mean': ['/causes/user-unknown/', '/550-5.1.1-user-unknown/'],
  'the address does not exist': ['/causes/user-unknown/'],
  'attachment too big': ['/causes/message-too-large/'],
  'maximum attachment size exceeded': ['/causes/message-too-large/'],
  'how to fix spf fail': ['/causes/sender-unauthenticated/'],
  'dmarc rejected my mail': ['/causes/sender-unauthenticated/'],
  'dkim signature did not verify': ['/causes/sender-unauthenticated/'],
  'set up reverse dns for mail server': ['/causes/reverse-dns/'],
  'what is a ptr record': ['/causes/reverse-dns/'],
  'relay access denied how to fix': ['/causes/relay-denied/'],
  'smtp authentication failed': ['/causes/auth-required/'],
  'wrong smtp password': ['/causes/auth-required/'],
  'my mail is marked as spam': ['/causes/spam-content/'],
  'too many emails sent per day': ['/causes/rate-limited/'],
  'daily sending limit': ['/causes/rate-limited/'],
  'connection timed out to mail server': ['/causes/connection-failed/'],
  'port 25 blocked': ['/causes/connection-failed/'],
  'domain not found': ['/causes/domain-not-found/'],
  'no mx record': ['/causes/domain-not-found/', '/causes/domain-no-mail/'],
  'null mx': ['/causes/domain-no-mail/', '/5.1.10/'],
  'mail loop too many hops': ['/causes/mail-loop/', '/5.4.6/'],
  'certificate expired smtp': ['/causes/tls-failed/'],
  'starttls required': ['/causes/tls-failed/'],
  'virus in my attachment': ['/causes/virus/'],
  'sender address rejected': ['/causes/sender-rejected/'],
  'account suspended': ['/causes/mailbox-disabled/'],
  'person left the company': ['/causes/mailbox-moved/'],
  'suppression list sendgrid': ['/causes/suppressed/', '/servers/sendgrid/'],
  'too many recipients in one mail': ['/causes/too-many-recipients/'],
  'poor ip reputation': ['/causes/poor-reputation/'],
  'what is a soft bounce': ['/guide/'],
  'hard bounce vs soft bounce': ['/guide/'],
  'how do I read a bounce message': ['/guide/'],
  'find the email headers in outlook': ['/guide/'],
  'how to write to a postmaster': ['/guide/'],
  '네이버 메일 차단 해제': ['/servers/naver/'],
  '네이버로 메일이 안 가요': ['/servers/naver/'],
  '다음 메일 반송': ['/servers/hanmail/', '/servers/daum/', '/servers/kakao/'],
  '지메일에서 메일이 차단됐어요': ['/servers/gmail/'],
  '아웃룩 메일 반송 이유': ['/servers/outlook-com/', '/servers/microsoft-365/'],
  '메일함 꽉 찼을 때': ['/causes/mailbox-full/'],
  '받는 사람 메일함이 가득 찼대요': ['/causes/mailbox-full/'],
  '없는 주소라고 나와요': ['/causes/user-unknown/'],
  '메일 주소가 존재하지 않는다고 합니다': ['/causes/user-unknown/'],
  '첨부파일 용량이 너무 커요': ['/causes/message-too-large/'],
  '대용량 첨부 제한': ['/causes/message-too-large/'],
  '스팸으로 분류돼요': ['/causes/spam-content/'],
  '블랙리스트 해제 방법': ['/causes/ip-blocked/'],
  'ip 차단 해제': ['/causes/ip-blocked/'],
  'KISA RBL 해제': ['/servers/kisa-rbl/', '/causes/ip-blocked/'],
  'spf 설정 방법': ['/causes/sender-unauthenticated/'],
  'dmarc 실패': ['/causes/sender-unauthenticated/'],
  '역방향 dns 등록': ['/causes/reverse-dns/'],
  'ptr 레코드 설정': ['/causes/reverse-dns/'],
  '릴레이 거부 해결': ['/causes/relay-denied/'],
  'smtp 로그인 실패': ['/causes/auth-required/'],
  '앱 비밀번호': ['/causes/auth-required/'],
  '하루 발송 제한': ['/causes/rate-limited/'],
  '메일을 너무 많이 보냈대요': ['/causes/rate-limited/'],
  '그레이리스팅이 뭔가요': ['/causes/greylisted/'],
  '메일이 늦게 도착해요': ['/causes/greylisted/', '/causes/delivery-expired/'],
  '서버에 연결할 수 없어요': ['/causes/connection-failed/'],
  '도메인을 찾을 수 없음': ['/causes/domain-not-found/'],
  '휴면 계정 메일': ['/causes/mailbox-disabled/'],
  '퇴사한 사람 메일 주소': ['/causes/mailbox-moved/'],
  '수신 거부 당했어요': ['/causes/recipient-refused/'],
  '인증서 만료 메일 서버': ['/causes/tls-failed/'],
  '바이러스 첨부 반송': ['/causes/virus/'],
  '하드 바운스 소프트 바운스 차이': ['/guide/'],
  '반송 메일 읽는 법': ['/guide/'],
  '리턴 메일이 왔어요': ['/guide/', '/causes/reason-not-stated/'],
  '메일 헤더 보는 방법': ['/guide/'],
}

const content = readContent()

describe.each(LANGUAGES)('in the index in %s', (lang) => {
  const index = buildSearchIndex(content, lang)

  it.each(Object.entries(QUESTIONS))('"%s" leads to one of %j', (question, answers) => {
    const found = lookUp(question, index).slice(0, LOOKED_AT)
    expect(found.map(({ path }) => path).filter((path) => answers.includes(path))).not.toEqual([])
  })
})
