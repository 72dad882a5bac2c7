import type { Content } from '../../schema/content.ts'
import { problemInFile } from '../problem-at.ts'
import { type RegistryRow, registryRows } from '../registry-rows.ts'
import type { Problem, Rule } from '../rule.ts'
import { sampleFiles } from '../sample.ts'

/** The reply codes that an RFC defines, that IANA lists beside an enhanced one, or that a draft proposed. */
const REPLIES = 'content/registries/reply-codes.csv'
/** IANA's registry "SMTP Enhanced Status Codes". */
const STATUSES = 'content/registries/enhanced-status-codes.csv'

// "550,defined,RFC 5321 §4.2.3"
function replyProblems({ fields: [code = '', standing], line }: RegistryRow, { reply }: Content): Problem[] {
  const entry = reply[code]
  if (!entry)
    return [problemInFile(REPLIES, `${code} has no entry; write content/replies/${code}.yaml`, line)]
  if (entry.standing === standing) return []
  return [
    problemInFile(REPLIES, `${code} is ${standing} here, but ${entry.standing} in its entry; mend one`, line),
  ]
}

// "X.1.7,4+5,Bad sender's mailbox address syntax"
function statusProblems(
  { fields: [code = '', classes = '', name], line }: RegistryRow,
  { status }: Content,
): Problem[] {
  const id = code.toLowerCase()
  const entry = status[id]
  if (!entry)
    return [problemInFile(STATUSES, `${code} has no entry; write content/statuses/${id}.yaml`, line)]
  const lacking = classes
    .split('+')
    .filter((each) => entry.classes[each as keyof typeof entry.classes] !== 'registered')
  return [
    ...(entry.registry?.name === name ? [] : [`registers "${name}", its entry "${entry.registry?.name}"`]),
    ...lacking.map((each) => `registers class ${each}, its entry does not`),
  ].map((what) => problemInFile(STATUSES, `${code} ${what}; mend the entry`, line))
}

/** Whoever looks up a registered code must find it, with what the registry says. */
export const missingCode: Rule = {
  name: 'missing-code',
  description: 'Every code of the registries has its entry, with the standing, name and classes given there.',
  broken: () => [
    ...sampleFiles(),
    { path: STATUSES, text: 'code,classes,name\nX.1.1,5,Bad destination mailbox address\n' },
  ],
  check: ({ files, content }) => [
    ...registryRows(files, REPLIES, 3).flatMap((row) => replyProblems(row, content)),
    ...registryRows(files, STATUSES, 3).flatMap((row) => statusProblems(row, content)),
  ],
}
