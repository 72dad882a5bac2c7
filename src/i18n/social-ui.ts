import type { Actor } from '../schema/advice.ts'
import type { Localized } from '../schema/localized.ts'
import type { Lang } from './languages.ts'

/** Who must act, as the picture of a cause says it in one line with the outcome. */
export const ACTOR_LINES: Record<Actor, Localized> = {
  sender: { en: 'You must act', ko: '보낸 사람이 조치해야 합니다' },
  'sender-admin': { en: 'Your mail admin must act', ko: '보내는 쪽 메일 관리자가 조치해야 합니다' },
  recipient: { en: 'The recipient must act', ko: '받는 사람이 조치해야 합니다' },
  'recipient-admin': { en: "The recipient's admin must act", ko: '받는 쪽 메일 관리자가 조치해야 합니다' },
  'nobody-wait': { en: 'No action needed: wait', ko: '따로 할 일 없이 기다리면 됩니다' },
  nobody: { en: 'No action needed', ko: '조치할 일이 없습니다' },
}

/** What the picture of a kind of page says: large, and in the line below. */
export const KIND_TEXTS = {
  home: {
    title: { en: 'Why did my mail come back?', ko: '메일이 왜 돌아왔을까요?' },
    line: { en: 'Paste the bounce, or type its code', ko: '반송 메일을 붙여 넣거나 코드를 입력하세요' },
  },
  reply: {
    title: { en: 'What a reply code says', ko: '응답 코드의 뜻' },
    line: { en: 'The cause, and who must act', ko: '원인과 조치할 사람' },
  },
  status: {
    title: { en: 'What a status code says', ko: '확장 상태 코드의 뜻' },
    line: { en: 'The cause, and who must act', ko: '원인과 조치할 사람' },
  },
  message: {
    title: { en: "What a server's reply says", ko: '서버 응답의 뜻' },
    line: { en: 'The cause, and who must act', ko: '원인과 조치할 사람' },
  },
  server: {
    title: { en: 'Mail servers and their replies', ko: '메일 서버와 서버의 응답' },
    line: { en: 'What is peculiar to each, and where to ask', ko: '서버마다 다른 점과 문의할 곳' },
  },
  codes: {
    title: { en: 'Map of all codes', ko: '전체 코드 지도' },
    line: { en: 'Reply codes and enhanced status codes', ko: '응답 코드와 확장 상태 코드' },
  },
  causes: {
    title: { en: 'Why mail fails', ko: '메일 전송이 실패하는 원인' },
    line: { en: 'Each cause: who acts, and what to do', ko: '원인마다 누가 무엇을 할지' },
  },
  servers: {
    title: { en: 'Who says it', ko: '누가 보낸 응답인가' },
    line: { en: 'Servers, mail services, filters, blocklists', ko: '서버, 메일 서비스, 필터, 차단 목록' },
  },
  guide: {
    title: { en: 'How to read a bounce', ko: '반송 메일 읽는 법' },
    line: { en: 'One line of it tells why', ko: '이유는 그중 한 줄에 있습니다' },
  },
  about: {
    title: { en: 'About this dictionary', ko: '이 사전에 대하여' },
    line: {
      en: 'What you paste never leaves your browser',
      ko: '붙여 넣은 글은 브라우저 밖으로 나가지 않습니다',
    },
  },
} as const satisfies Record<string, { title: Localized; line: Localized }>

/** A kind of page that has a picture of its own. */
export type PictureKind = keyof typeof KIND_TEXTS

/** The languages as Open Graph names them. */
export const SOCIAL_LOCALES: Record<Lang, string> = { en: 'en_US', ko: 'ko_KR' }
