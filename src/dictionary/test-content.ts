import type { Content, EntryData } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'

/** A text in both languages for tests: say('Full') is { en: 'Full', ko: '[Full]' } */
export const say = (en: string): Localized => ({ en, ko: `[${en}]` })

const part = (en: string) => ({ title: say(en), meaning: say(`${en}.`) })

function cause(title: string, over: Partial<EntryData<'cause'>> = {}): EntryData<'cause'> {
  return {
    title: say(title),
    summary: say(`${title} happened.`),
    group: 'recipient',
    outcome: 'either',
    actor: 'recipient',
    stop: 'mailbox',
    resend: 'later',
    now: say(`Act on ${title}.`),
    steps: [say(`${title} step 1`), say(`${title} step 2`)],
    checks: [say(`${title} check 1`), say(`${title} check 2`)],
    program: { retry: 'backoff', suppress: 'no', alert: 'nobody', why: say('Why.') },
    words: { en: [title.toLowerCase()], ko: [`${title} 초과`] },
    checked: '2026-11-23',
    ...over,
  }
}

/** A small but whole dictionary: one entry or two of each kind, each naming others. */
export function testContent(): Content {
  return {
    reply: {
      450: {
        title: say('Busy'),
        summary: say('Busy.'),
        standing: 'defined',
        commands: ['RCPT'],
        causes: ['full'],
        checked: '2026-11-23',
      },
      552: {
        title: say('Too much'),
        summary: say('Too much.'),
        standing: 'defined',
        commands: ['RCPT', 'DATA'],
        causes: ['unknown', 'full'],
        steps: [say('Read on.')],
        checks: [say('Read the log.')],
        checked: '2026-11-23',
      },
    },
    status: {
      'x.2.2': {
        title: say('Full code'),
        summary: say('Full.'),
        causes: ['full'],
        classes: { 4: 'registered', 5: 'observed' },
        registry: { name: 'Mailbox full', replies: ['552'] },
        vendorMeanings: [{ server: 'qmail', meaning: say('Something else') }],
        byClass: { 4: { title: say('Full for now'), actor: 'nobody-wait' } },
        lookalikes: [{ to: '552', difference: say('Less exact.') }],
        checked: '2026-11-23',
      },
    },
    message: {
      '552-over-quota': {
        title: say('Over quota'),
        summary: say('Over.'),
        cause: 'full',
        wordings: [
          { text: '<address> over quota', reply: '552', status: '5.2.2', servers: ['qmail'], source: 'note' },
          { text: 'over quota', reply: '552', source: 'note' },
        ],
        checks: [say('Own check with `df`, see [here](/552/)')],
        sources: { note: { title: 'A note', date: '2005' } },
        checked: '2026-11-23',
      },
      '450-quota-for-now': {
        title: say('Quota for now'),
        summary: say('Over.'),
        cause: 'full',
        actor: 'recipient-admin',
        wordings: [{ text: 'quota for now', reply: '450', source: 'note' }],
        sources: { note: { title: 'A note', date: 'undated' } },
        checked: '2026-11-23',
      },
    },
    cause: { full: cause('Full'), unknown: cause('Unknown', { actor: 'sender', outcome: 'permanent' }) },
    server: {
      qmail: {
        name: say('qmail'),
        kind: 'mta',
        summary: say('An MTA.'),
        hosts: ['example.net'],
        sources: { home: { title: 'Home', date: 'undated' } },
        checked: '2026-11-23',
      },
    },
    noticeWords: {
      stillTrying: { en: ['will try again'], ko: ['다시 시도'] },
      courtesy: { en: ['please try again'], ko: ['죄송합니다'] },
    },
    firstAid: [],
    asked: {
      pages: [{ id: 'guide', title: say('How to read'), summary: say('Read it.') }],
      ignored: ['why', 'my'],
      words: { guide: ['soft bounce'], 'servers/qmail': ['djb mail'] },
    },
    codeParts: {
      replyClasses: { 2: part('Success'), 3: part('Go on'), 4: part('Temporary'), 5: part('Permanent') },
      replyCategories: {
        0: part('Syntax'),
        1: part('Info'),
        2: part('Connections'),
        5: part('Mail'),
        other: part('Other'),
      },
      statusClasses: { 2: part('Success'), 4: part('Temporary'), 5: part('Permanent') },
      subjects: {
        0: part('Other'),
        1: part('Address'),
        2: part('Mailbox'),
        3: part('System'),
        4: part('Network'),
        5: part('Protocol'),
        6: part('Content'),
        7: part('Security'),
        other: part('Unknown'),
      },
    },
  }
}
