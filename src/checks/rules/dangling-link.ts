import { splitPath } from '../../i18n/paths.ts'
import type { Asked } from '../../schema/asked.ts'
import type { FirstAid } from '../../schema/first-aid.ts'
import { allAddresses, FIXED_PAGES } from '../entry-addresses.ts'
import { entryFiles } from '../entry-files.ts'
import { linksIn } from '../inline-markup.ts'
import { longTexts } from '../long-texts.ts'
import { suggestion } from '../nearest-name.ts'
import { problemAt, problemInFile } from '../problem-at.ts'
import type { CheckContext, Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'
import { leavesOf } from '../texts.ts'

/** The files for programs that belong to no single entry. */
const DATA_FILES = ['/dictionary.json', '/dictionary.schema.json']

// What is wrong with a link's target; null where nothing is.
function faultOf(target: string, addresses: ReadonlySet<string>): string | null {
  if (target.startsWith('https://')) return null
  if (!target.startsWith('/')) return `"${target}" is no address; write /550/ or https://…`
  const path = splitPath(target.replace(/#.*$/, ''))?.path ?? ''
  if (addresses.has(path) || addresses.has(path.replace(/\.json$/, '/'))) return null
  return `no page ${path}; ${suggestion(path, addresses, 'link to one that exists or write its entry')}`
}

function inEntries({ parsed }: CheckContext, addresses: ReadonlySet<string>): Problem[] {
  return leavesOf(parsed).flatMap(({ file, path, en, ko }) =>
    Object.entries({ en, ko }).flatMap(([lang, text]) =>
      linksIn(text).flatMap(({ target }) => {
        const fault = faultOf(target, addresses)
        return fault ? [problemAt(file, [...path, lang], fault)] : []
      }),
    ),
  )
}

function inPages({ files }: CheckContext, addresses: ReadonlySet<string>): Problem[] {
  return longTexts(files).flatMap(({ path, text }) =>
    linksIn(text).flatMap(({ target, line }) => {
      const fault = faultOf(target, addresses)
      return fault ? [problemInFile(path, fault, line)] : []
    }),
  )
}

function inLookalikes({ parsed }: CheckContext, addresses: ReadonlySet<string>): Problem[] {
  const compared = (['reply', 'status', 'message', 'cause'] as const).flatMap((kind) =>
    entryFiles(parsed, kind),
  )
  return compared.flatMap((file) =>
    (file.data.lookalikes ?? []).flatMap(({ to }, index) => {
      const fault = faultOf(`/${to}/`, addresses)
      return fault ? [problemAt(file, ['lookalikes', index, 'to'], fault)] : []
    }),
  )
}

function inFirstAid({ parsed }: CheckContext, addresses: ReadonlySet<string>): Problem[] {
  return parsed
    .filter(({ kind }) => kind === 'firstAid')
    .flatMap((file) =>
      ((file.data ?? []) as FirstAid).flatMap(({ to }, index) => {
        const fault = faultOf(`/${to}/`, addresses)
        return fault ? [problemAt(file, [index, 'to'], fault)] : []
      }),
    )
}

function inAsked({ parsed }: CheckContext, addresses: ReadonlySet<string>): Problem[] {
  return parsed
    .filter(({ kind }) => kind === 'asked')
    .flatMap((file) => {
      const { pages = [], words = {} } = (file.data ?? {}) as Partial<Asked>
      const refs = [...pages.map(({ id }, index) => [id, ['pages', index, 'id']] as const)]
      const keys = Object.keys(words).map((ref) => [ref, ['words', ref]] as const)
      return [...refs, ...keys].flatMap(([ref, path]) => {
        const fault = faultOf(`/${ref}/`, addresses)
        return fault ? [problemAt(file, path, fault)] : []
      })
    })
}

/** Links within the site must lead to a page. */
export const danglingLink: Rule = {
  name: 'dangling-link',
  description:
    'Every look-alike, every page that people ask for and every link in a text leads to a page of this site, or out of it by https.',
  broken: () => sampleFiles({ [SAMPLE.korean]: replace('(/552/)', '(/553/)') }),
  check(context) {
    const entries = allAddresses(context.parsed)
    const pages = new Set([...entries, ...FIXED_PAGES, ...DATA_FILES])
    return [
      ...inEntries(context, pages),
      ...inPages(context, pages),
      ...inLookalikes(context, entries),
      ...inAsked(context, pages),
      ...inFirstAid(context, entries),
    ]
  },
}
