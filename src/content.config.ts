import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { KINDS } from './schema/kinds.ts'
import { page } from './schema/page.ts'
import { REGISTRIES, type Registry } from './schema/registries.ts'

// The default ids lose their dots: 5.7.1 would become 571.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(?:yaml|md)$/, '')

function folder(name: string) {
  return glob({ pattern: '*.yaml', base: `./content/${name}`, generateId })
}

function table<R extends Registry>(name: R) {
  const { file, schema } = REGISTRIES[name]
  return defineCollection({ loader: glob({ pattern: file, base: '.', generateId }), schema })
}

export const collections = {
  reply: defineCollection({ loader: folder(KINDS.reply.folder), schema: KINDS.reply.schema }),
  status: defineCollection({ loader: folder(KINDS.status.folder), schema: KINDS.status.schema }),
  message: defineCollection({ loader: folder(KINDS.message.folder), schema: KINDS.message.schema }),
  cause: defineCollection({ loader: folder(KINDS.cause.folder), schema: KINDS.cause.schema }),
  server: defineCollection({ loader: folder(KINDS.server.folder), schema: KINDS.server.schema }),
  page: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/pages', generateId }),
    schema: page,
  }),
  asked: table('asked'),
  codeParts: table('codeParts'),
  firstAid: table('firstAid'),
  noticeWords: table('noticeWords'),
}
