import type { ParsedFile } from '../../schema/parse-content.ts'
import { isRegistry } from '../../schema/registries.ts'
import { suggestion } from '../nearest-name.ts'
import { problemAt } from '../problem-at.ts'
import type { Problem, Rule } from '../rule.ts'
import { replace, SAMPLE, sampleFiles } from '../sample.ts'

/** Fields that hold the id of an entry of another folder, or a list of such. */
const REFERENCES: Record<string, 'cause' | 'server'> = {
  cause: 'cause',
  causes: 'cause',
  also: 'cause',
  server: 'server',
  servers: 'server',
}

interface Reference {
  path: readonly PropertyKey[]
  to: 'cause' | 'server'
  id: string
}

function* referencesBelow(value: unknown, path: readonly PropertyKey[]): Generator<Reference> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    const to = REFERENCES[String(at.findLast((part) => typeof part === 'string'))]
    if (to && typeof child === 'string') yield { path: at, to, id: child }
    else yield* referencesBelow(child, at)
  }
}

function check(file: ParsedFile, ids: Record<'cause' | 'server', ReadonlySet<string>>): Problem[] {
  return [...referencesBelow(file.data, [])]
    .filter(({ to, id }) => !ids[to].has(id))
    .map(({ path, to, id }) =>
      problemAt(
        file,
        path,
        `no ${to} "${id}"; ${suggestion(id, ids[to], `write content/${to}s/${id}.yaml`)}`,
      ),
    )
}

/** Causes and servers that an entry names must exist. */
export const unknownName: Rule = {
  name: 'unknown-name',
  description: 'Every cause and server that an entry names has a file of its own.',
  broken: () => sampleFiles({ [SAMPLE.reply]: replace('[box-full]', '[box-ful]') }),
  check({ parsed }) {
    const idsOf = (kind: string) => new Set(parsed.filter((file) => file.kind === kind).map(({ id }) => id))
    const ids = { cause: idsOf('cause'), server: idsOf('server') }
    return parsed.filter(({ kind }) => !isRegistry(kind)).flatMap((file) => check(file, ids))
  },
}
