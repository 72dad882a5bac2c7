import type { Lang } from '../i18n/languages.ts'
import { ACTOR_LINES, KIND_TEXTS, type PictureKind } from '../i18n/social-ui.ts'
import { OUTCOME_NAMES } from '../i18n/terms.ts'
import type { Actor, Outcome } from '../schema/advice.ts'
import type { Content } from '../schema/content.ts'
import type { Localized } from '../schema/localized.ts'
import type { EntryPage } from './entry-page.ts'
import { entryPath } from './path.ts'

/** The picture that stands beside a link to a page. */
export interface SocialPicture {
  /** "causes/mailbox-full", "guide" */
  name: string
  title: Localized
  line: Localized
  /** Stands before the line, in its shape and colour. */
  outcome?: Outcome
}

/** The width and height of every picture: what the networks advise. */
export const PICTURE_SIZE = { width: 1200, height: 630 }

/** What of an answer a cause's picture says. */
interface Said {
  outcome: Outcome
  actor: Actor
}

/** The picture of a kind of page. */
export function kindPicture(kind: PictureKind): SocialPicture {
  return { name: kind, ...KIND_TEXTS[kind] }
}

/** The picture of a long text: its own where there is one, else the home page's. */
export function longTextPicture(name: string): SocialPicture {
  return kindPicture(Object.hasOwn(KIND_TEXTS, name) ? (name as PictureKind) : 'home')
}

/** The picture of a cause. */
export function causePicture(
  id: string,
  { title, outcome, actor }: Said & { title: Localized },
): SocialPicture {
  return { name: entryPath({ kind: 'cause', id }).slice(1, -1), title, line: ACTOR_LINES[actor], outcome }
}

/** The picture of an entry: its only cause's, unless its own page says something else; then its kind's. */
export function entryPicture({ kind, causes, answer }: EntryPage, content: Content): SocialPicture {
  const [only, ...more] = causes
  const cause = only && content.cause[only.id]
  if (!cause || more.length > 0 || !agrees(cause, answer)) return kindPicture(kind)
  return causePicture(only.id, cause)
}

/** "Permanent or temporary" is not wrong on a page that knows which. */
function agrees(cause: Said, { outcome, actor }: Said): boolean {
  const isEither = cause.outcome === 'either' && (outcome === 'permanent' || outcome === 'temporary')
  return cause.actor === actor && (isEither || cause.outcome === outcome)
}

/** Every picture of the site. */
export function allPictures(content: Content): SocialPicture[] {
  return [
    ...(Object.keys(KIND_TEXTS) as PictureKind[]).map(kindPicture),
    ...Object.entries(content.cause).map(([id, cause]) => causePicture(id, cause)),
  ]
}

/** The address of a picture from the site's base: "social/causes/mailbox-full.ko.png" */
export function pictureAddress({ name }: SocialPicture, lang: Lang): string {
  return `social/${name}.${lang}.png`
}

/** What a picture says, for those who do not see it: "Mailbox full. Permanent or temporary. The recipient must act" */
export function pictureText({ title, line, outcome }: SocialPicture, lang: Lang): string {
  return [title, ...(outcome ? [OUTCOME_NAMES[outcome]] : []), line].map((text) => text[lang]).join('. ')
}
