import { expect, it } from 'vitest'
import { looksStructured } from './looks-structured.ts'

it.each([
  '{"email":"a@example.com","event":"bounce"}',
  "['code' => 550]",
  'Recipient\tReply\na@example.com\t550 no',
  '| Recipient | Reply |\n|---|---|',
  'Recipient,Reason\na@example.com,550 no',
  'Recipient      Reply\na@example.com  550 no\nb@example.com    550 no',
])('sees that %j may hold JSON or a table', (text) => {
  expect(looksStructured(text)).toBe(true)
})

it.each([
  '550 5.1.1 <a@example.com>... User unknown',
  '<a@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1\n    <a@example.com>... User unknown',
  'Dear Kim, your mail, alas, came back.\nYours, the server',
])('sees none in %j', (text) => {
  expect(looksStructured(text)).toBe(false)
})
