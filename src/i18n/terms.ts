import type { Actor, Outcome, Program, Resend, Stop } from '../schema/advice.ts'
import type { Localized } from '../schema/localized.ts'
import type { ServerKind } from '../schema/server.ts'

/** How final it is, as a badge says it. */
export const OUTCOME_NAMES: Record<Outcome, Localized> = {
  permanent: { en: 'Permanent', ko: '영구 실패' },
  temporary: { en: 'Temporary', ko: '일시 실패' },
  either: { en: 'Permanent or temporary', ko: '영구 또는 일시 실패' },
  success: { en: 'Success', ko: '성공' },
  none: { en: 'No failure', ko: '실패 아님' },
}

/** Who must act, as the answer card says it. */
export const ACTOR_NAMES: Record<Actor, Localized> = {
  sender: { en: 'You, the sender', ko: '보낸 사람(본인)' },
  'sender-admin': { en: 'Your mail admin', ko: '보내는 쪽 메일 관리자' },
  recipient: { en: 'The recipient', ko: '받는 사람' },
  'recipient-admin': { en: "The recipient's mail admin", ko: '받는 쪽 메일 관리자' },
  'nobody-wait': { en: 'Nobody: wait', ko: '조치할 사람 없음: 기다리세요' },
  nobody: { en: 'Nobody', ko: '조치할 사람 없음' },
}

/** The stops of a mail's way. */
export const STOP_NAMES: Record<Stop, Localized> = {
  'sending-server': { en: 'Sending server', ko: '보내는 서버' },
  dns: { en: 'DNS', ko: 'DNS' },
  network: { en: 'Network', ko: '네트워크' },
  'receiving-filter': { en: 'Receiving filter', ko: '받는 쪽 필터' },
  'receiving-server': { en: 'Receiving server', ko: '받는 서버' },
  mailbox: { en: 'Mailbox', ko: '메일함' },
  none: { en: 'Not stated', ko: '알 수 없음' },
}

/** Whether sending again helps. */
export const RESEND_NAMES: Record<Resend, Localized> = {
  no: { en: 'No', ko: '소용없음' },
  'after-change': { en: 'Only after something was changed', ko: '원인을 고친 뒤에만' },
  later: { en: 'Yes, some time later', ko: '시간이 지난 뒤에 가능' },
  automatic: { en: 'Not needed: the server retries by itself', ko: '필요 없음: 서버가 자동으로 다시 보냄' },
}

/** Advice for a sending program. */
export const PROGRAM_NAMES: {
  retry: Record<Program['retry'], Localized>
  suppress: Record<Program['suppress'], Localized>
  alert: Record<Program['alert'], Localized>
} = {
  retry: {
    never: { en: 'Never', ko: '재시도하지 않음' },
    backoff: { en: 'Yes, at growing intervals', ko: '간격을 늘려 가며 재시도' },
    'after-change': { en: 'Only after a change', ko: '원인을 고친 뒤에만' },
  },
  suppress: {
    yes: { en: 'Yes, at once', ko: '즉시 제외' },
    no: { en: 'No', ko: '제외하지 않음' },
    'after-repeats': { en: 'After repeated failures', ko: '여러 번 실패하면 제외' },
  },
  alert: {
    nobody: { en: 'Nobody', ko: '알리지 않음' },
    sender: { en: 'The author of the mail', ko: '메일을 쓴 사람' },
    admin: { en: 'Your mail admin', ko: '메일 관리자' },
  },
}

/** Where a code occurs, where that is no SMTP command. */
export const COMMAND_NAMES: Partial<Record<string, Localized>> = {
  connection: { en: 'greeting', ko: '인사말' },
  any: { en: 'any command', ko: '모든 명령' },
  report: { en: 'notices and reports', ko: '반송 메일과 배달 상태 알림' },
  none: { en: 'outside SMTP', ko: 'SMTP 밖' },
}

/** Kinds of servers. */
export const SERVER_KIND_NAMES: Record<ServerKind, Localized> = {
  'mailbox-provider': { en: 'Mailbox provider', ko: '메일 서비스' },
  mta: { en: 'Mail server software (MTA)', ko: '메일 서버 소프트웨어(MTA)' },
  filter: { en: 'Filter', ko: '필터' },
  blocklist: { en: 'Blocklist', ko: '차단 목록' },
  'sending-service': { en: 'Sending service', ko: '발송 서비스' },
}
