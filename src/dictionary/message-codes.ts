import type { Message } from '../schema/message.ts'

/** The reply and enhanced status codes with which a message is sent, each once, in the order of its wordings. */
export function codesOf({ wordings }: Pick<Message, 'wordings'>): string[] {
  const codes = wordings.flatMap(({ reply, status }) => [reply, status])
  return [...new Set(codes.filter((code) => code !== undefined))]
}
