import { describe, expect, it } from 'vitest'
import { decidingReplies, findReplies } from './replies.ts'

function decide(text: string): string | null {
  const reply = decidingReplies(findReplies(text)).at(-1)
  return reply === undefined
    ? null
    : [reply.reply, reply.status, text.slice(reply.start, reply.end)].join('|')
}

describe('decidingReplies', () => {
  it.each([
    [
      'takes the innermost of two failures',
      '554 5.3.2 Rejected. REPLY:(550 5.1.1 unknown: <a@example.com>)',
      '550|5.1.1|550 5.1.1 unknown: <a@example.com>',
    ],
    [
      'takes the failure that an expiry quotes',
      '554 4.4.7 Message expired.<421 4.4.2 Connection timed out>',
      '421|4.4.2|421 4.4.2 Connection timed out',
    ],
    [
      'takes the last of a chain of arrows',
      "returned '550 5.4.300 expired -> 451 4.4.395 no -> 451 5.7.3 STARTTLS is required'",
      '451|5.7.3|451 5.7.3 STARTTLS is required',
    ],
    [
      'takes the reply behind a gateway’s label, which gives the status',
      "5.1.0 - Unknown address error 550-'System load is too high'",
      "550|5.1.0|550-'System load is too high'",
    ],
    [
      'never takes a quoted success',
      '554 5.3.2 Rejected. REPLY:(250 <a@example.com>... Sender ok)',
      '554|5.3.2|554 5.3.2 Rejected. REPLY:(250 <a@example.com>... Sender ok)',
    ],
    [
      'joins the lines of one reply',
      '550-5.7.1 first\n550-5.7.1 second\n550 5.7.1 third',
      '550|5.7.1|550-5.7.1 first\n550-5.7.1 second\n550 5.7.1 third',
    ],
    [
      'takes a code at the end of the words for theirs',
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '|5.1.1|Sorry, no mailbox here by that name. (#5.1.1)',
    ],
    [
      'joins an enhanced code behind the words',
      'said: 550 User unknown (#5.1.1)',
      '550|5.1.1|550 User unknown (#5.1.1)',
    ],
    [
      'joins a code that a relay doubled',
      'returned was: 554 554 5.7.1 Blocked',
      '554|5.7.1|554 554 5.7.1 Blocked',
    ],
    ["leaves out Postfix's note", 'said: 550 no (in reply to RCPT TO command)', '550||550 no '],
    [
      'takes the first of a dialogue, not what follows from it',
      '<<< 550 5.1.1 no\n<<< 503 5.0.0 Need RCPT',
      '550|5.1.1|550 5.1.1 no\n<<< ',
    ],
    [
      'does not take what only mentions a code',
      '192.0.2.1 said: 550 no\n(Others tried: 192.0.2.2 said 550 for RCPT)',
      '550||550 no\n(Others tried: 192.0.2.2 said ',
    ],
    [
      'takes why before that trying ended',
      "returned '400 4.4.7 Message delayed'\nreturned '452 4.3.1 No space'",
      '452|4.3.1|452 4.3.1 No space',
    ],
    [
      'takes a code in brackets for that of the words before it',
      'The server answered:\nMailbox full. Check the address. (552)',
      '552||The server answered:\nMailbox full. Check the address. (552)',
    ],
    [
      'leaves a reply its own code where the program repeats it behind',
      'said: 550 5.1.1 no\nStatusCode: MailboxUnavailable (550)',
      '550|5.1.1|550 5.1.1 no\nStatusCode: MailboxUnavailable (550)',
    ],
    [
      'joins a code behind the words to the status before them',
      'answered: 4.5.3 Error: too many recipients. Please check. (452)',
      '452|4.5.3|4.5.3 Error: too many recipients. Please check. (452)',
    ],
    [
      'takes an innermost code that has a status, whatever stands before it',
      '554 delivery error: no account here (554 5.1.1)',
      '554|5.1.1|554 5.1.1',
    ],
    [
      'takes a code behind its words after a success',
      '250 2.1.5 ok\nMailbox disk quota exceeded. (552)',
      '552||Mailbox disk quota exceeded. (552)',
    ],
    [
      'takes no code behind words where a reply stands in another paragraph',
      'A ticket with a long name. (550)\n\nsaid: 552 5.2.2 Mailbox full',
      '552|5.2.2|552 5.2.2 Mailbox full',
    ],
    [
      'leaves out a failed call of another code',
      '550-Verification failed\n550-Response: 554 5.7.1 no relay\n550 Sender verify failed',
      '550||550-Verification failed\n550-Response: 554 5.7.1 no relay\n550 Sender verify failed',
    ],
    [
      'leaves out the code of a failed call that a reply tells of',
      '550-Verification failed\n550-Response: 550 5.1.1 unknown\n550 Sender verify failed',
      '550||550-Verification failed\n550-Response: 550 5.1.1 unknown\n550 Sender verify failed',
    ],
    [
      'reads a quotation to its closing mark',
      "returned '552 5.2.2 doesn't fit' today",
      "552|5.2.2|552 5.2.2 doesn't fit",
    ],
  ])('%s', (_, text, expected) => {
    expect(decide(text)).toBe(expected)
  })

  it('finds none in a success or in prose', () => {
    expect(decide('250 2.0.0 OK')).toBeNull()
    expect(decide('Your mail could not be delivered.')).toBeNull()
  })
})
