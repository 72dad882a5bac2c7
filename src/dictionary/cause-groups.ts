import type { Cause } from '../schema/cause.ts'
import type { Content } from '../schema/content.ts'
import { type CausePage, causePages } from './place-page.ts'

/** What a reader looks for a cause under, what most bounces are about first. */
export const CAUSE_TOPICS = ['mailbox', 'sender', 'message', 'way', 'server', 'notice'] as const
export type CauseTopic = (typeof CAUSE_TOPICS)[number]

/** The causes of a topic, the most common first. */
export interface CauseGroup {
  topic: CauseTopic
  causes: CausePage[]
}

/** Where the stop on the mail's way already says what it is about; elsewhere the cause's group does. */
const TOPIC_OF_STOP: Partial<Record<Cause['stop'], CauseTopic>> = {
  mailbox: 'mailbox',
  dns: 'way',
  network: 'way',
  none: 'notice',
}

const TOPIC_OF_GROUP: Record<Cause['group'], CauseTopic> = {
  recipient: 'mailbox',
  quota: 'server',
  routing: 'way',
  relay: 'sender',
  server: 'server',
  volume: 'server',
  size: 'message',
  sender: 'sender',
  reputation: 'sender',
  content: 'message',
  protocol: 'way',
  none: 'notice',
}

/** The topic of a cause: a full mailbox is about the mailbox, a full disk about the server. */
export function topicOf({ group, stop }: Pick<Cause, 'group' | 'stop'>): CauseTopic {
  return TOPIC_OF_STOP[stop] ?? TOPIC_OF_GROUP[group]
}

/** The causes by topic; how common one is shows in how many server replies carry it. */
export function causeGroups(content: Content): CauseGroup[] {
  const pages = causePages(content).sort((a, b) => b.replies.length - a.replies.length)
  return CAUSE_TOPICS.map((topic) => ({
    topic,
    causes: pages.filter(({ cause }) => topicOf(cause) === topic),
  })).filter(({ causes }) => causes.length > 0)
}
