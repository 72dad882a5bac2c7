import type { Localized } from '../schema/localized.ts'

/** The fixed words of an answer card, in the page and in the script that shows answers. */
export const CARD_UI = {
  'card.label': { en: 'The answer', ko: '핵심 답변' },
  'card.happened': { en: 'What happened', ko: '무슨 일이 있었나' },
  'card.actor': { en: 'Who must act', ko: '누가 조치해야 하나' },
  'card.now': { en: 'What to do now', ko: '지금 할 일' },
  'card.resend': { en: 'Does sending again help?', ko: '다시 보내면 되나' },
} as const satisfies Record<string, Localized>
