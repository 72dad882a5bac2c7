import type { CodePart } from '../schema/code-parts.ts'
import type { Content } from '../schema/content.ts'
import { allLinks, type Link } from './link.ts'
import { entryPath } from './path.ts'
import { type StatusCell, statusCells } from './status-cells.ts'

/** Codes outside the registry that the same vendors say. */
export interface OwnCodes {
  /** Empty where no vendor is known. */
  vendors: Link[]
  cells: StatusCell[]
}

/** The vendors' own codes of a subject, the vendor with the lowest detail first. */
export interface OwnSubject {
  digit: string
  part: CodePart
  groups: OwnCodes[]
}

/** The subjects of the codes that stand outside the registry. */
export function ownSubjects(content: Content): OwnSubject[] {
  const links = allLinks(content)
  const own = statusCells(content)
    .filter(({ registered }) => !registered)
    .map((cell) => ({ cell, vendors: vendorsOf(cell, content) }))
  return Object.entries(content.codeParts.subjects)
    .map(([digit, part]) => ({
      digit,
      part,
      groups: groupsOf(
        own.filter(({ cell }) => cell.subject === digit),
        links,
      ),
    }))
    .filter(({ groups }) => groups.length > 0)
}

function groupsOf(
  own: readonly { cell: StatusCell; vendors: string[] }[],
  links: ReadonlyMap<string, Link>,
): OwnCodes[] {
  const byVendors = Map.groupBy(own, ({ vendors }) => vendors.join())
  return [...byVendors.values()].map((members) => ({
    vendors: (members[0]?.vendors ?? []).flatMap((id) => links.get(entryPath({ kind: 'server', id })) ?? []),
    cells: members.map(({ cell }) => cell),
  }))
}

/** The ids of the servers that are known to say a code, in order. */
function vendorsOf({ id, codes }: StatusCell, content: Content): string[] {
  const meant = content.status[id]?.vendorMeanings?.map(({ server }) => server) ?? []
  const saying = Object.values(content.message)
    .flatMap(({ wordings }) => wordings)
    .filter(({ status }) => codes.some(({ code }) => code === status))
    .flatMap(({ servers }) => servers ?? [])
  return [...new Set([...meant, ...saying])].sort()
}
