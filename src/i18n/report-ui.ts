import type { Localized } from '../schema/localized.ts'

/** What is said of a report that a bounce did not match; loaded when somebody wants to make one. */
export const REPORT_UI = {
  preview: {
    en: 'This is what a report would hold. Addresses, hosts, IPs, ids, numbers and names were masked; read it once more and delete whatever is private. Nothing is sent by itself.',
    ko: '보고서에 들어갈 내용입니다. 주소, 호스트, IP, ID, 숫자, 이름은 가렸습니다. 한 번 더 읽어 보고 개인적인 내용이 남았으면 지우세요. 저절로 전송되는 것은 없습니다.',
  },
  text: { en: 'The report', ko: '보고서' },
  copy: { en: 'Copy the report', ko: '보고서 복사' },
  copied: { en: 'The report was copied', ko: '보고서를 복사했습니다' },
  open: { en: 'Open an issue with this report', ko: '이 보고서로 이슈 열기' },
  title: { en: 'A bounce that did not match', ko: '맞는 항목이 없는 반송 메일' },
} as const satisfies Record<string, Localized>
