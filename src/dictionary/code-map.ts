import type { CodePart } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import { allLinks, type Link } from './link.ts'

/** Everything that the map of codes shows; classes and subjects without an entry are left out. */
export interface CodeMap {
  replyClasses: { digit: string; part: CodePart; links: Link[] }[]
  /** The enhanced status codes by subject, then by detail, then by class. */
  subjects: { digit: string; part: CodePart; links: Link[] }[]
}

const detailOf = (link: { id: string }) => Number(link.id.split('.')[2])

function subjectsOf(statuses: readonly (Link & { id: string })[], content: Content): CodeMap['subjects'] {
  return Object.entries(content.codeParts.subjects)
    .map(([digit, part]) => ({
      digit,
      part,
      // The sort is stable: of one detail the lower class stays first.
      links: statuses
        .filter(({ id }) => id.split('.')[1] === digit)
        .sort((a, b) => detailOf(a) - detailOf(b)),
    }))
    .filter(({ links }) => links.length > 0)
}

/** The map of all codes. */
export function codeMap(content: Content): CodeMap {
  const links = [...allLinks(content).values()]
  const replies = links.filter(({ kind }) => kind === 'reply')
  return {
    replyClasses: Object.entries(content.codeParts.replyClasses)
      .map(([digit, part]) => ({ digit, part, links: replies.filter(({ id }) => id[0] === digit) }))
      .filter((group) => group.links.length > 0),
    subjects: subjectsOf(
      links.filter(({ kind }) => kind === 'status'),
      content,
    ),
  }
}
