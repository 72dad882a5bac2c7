import { inPostfixLog } from '../match/test-wrappers.ts'
import { type Material, someAddress, someBounce, someReply } from './material.ts'
import { base64Line, mailHead, paragraph, sentence } from './prose.ts'
import type { Chance } from './seeded.ts'

/** Makes a text of a length, in characters. */
export type Form = (material: Material, chance: Chance, length: number) => string

/** The start with pieces behind it, the last one cut where the length is reached, and the end. */
function fill(length: number, start: string, next: () => string, end = ''): string {
  const pieces = [start]
  for (let left = length - start.length - end.length; left > 0; ) {
    const piece = next().slice(0, left)
    pieces.push(piece)
    left -= piece.length
  }
  return pieces.join('') + end
}

// The share of a text that a bounce may take at most, so that something is left for what it stands in.
const bounceIn = (material: Material, chance: Chance, length: number) =>
  someBounce(material, chance, length / 2)

const wrapped76 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')

/** A server's reply on one line, neutral words behind it. */
export const replyLine: Form = (material, chance, length) => {
  const reply = someReply(material, chance).slice(0, length)
  return fill(length, reply, () => ` ${chance.pick(sentence(chance).split(' '))}`)
}

/** A bounce in the middle of what people write about it. */
export const inProse: Form = (material, chance, length) => {
  const bounce = bounceIn(material, chance, length)
  const next = () => `${paragraph(chance)}\n\n`
  const before = fill(Math.floor((length - bounce.length) / 2), '', next)
  return fill(length, `${before}${bounce}\n\n`, next)
}

const ORIGINAL = '\n\n   ----- Original message follows -----\n\n'

/** A bounce with the original mail below it. */
export const withOriginal: Form = (material, chance, length) => {
  const start = bounceIn(material, chance, length) + ORIGINAL + mailHead(chance)
  return fill(length, start, () => `\n${paragraph(chance)}\n`)
}

function said(material: Material, chance: Chance): string {
  const reply = someReply(material, chance)
  return `<${someAddress(chance)}>: host mx.example.net[192.0.2.1] said:\n    ${reply} (in reply to RCPT TO command)\n\n`
}

const MAIL_SYSTEM = 'This is the mail system at host out.example.com.\n\n'

/** A notice about three recipients, each with a reply of its own, and the original mail below it. */
export const threeRecipients: Form = (material, chance, length) => {
  const replies = Array.from({ length: 3 }, () => said(material, chance)).join('')
  return fill(length, MAIL_SYSTEM + replies + ORIGINAL + mailHead(chance), () => `\n${paragraph(chance)}\n`)
}

/** A notice about as many recipients as there is room for, each with a reply of its own. */
export const manyRecipients: Form = (material, chance, length) =>
  fill(length, MAIL_SYSTEM, () => said(material, chance))

/** A mail server's log: a line about a failed mail beside four of daily business. */
export const log: Form = (material, chance, length) => {
  const next = () => {
    if (chance.below(5) === 0) return `${someReply(material, chance, inPostfixLog)}\n`
    const id = `4F2x${chance.below(1e7)}`
    const told = chance.pick([
      `smtpd[2810]: connect from desk.example.com[192.0.2.${chance.below(256)}]`,
      `cleanup[2813]: ${id}: message-id=<${chance.below(1e9)}@desk.example.com>`,
      `qmgr[2790]: ${id}: from=<kim@example.com>, size=${chance.below(1e6)}, nrcpt=1 (queue active)`,
      `smtp[2817]: ${id}: to=<${someAddress(chance)}>, relay=mx.example.net[192.0.2.1]:25, delay=1.2, dsn=2.0.0, status=sent (250 2.0.0 OK)`,
    ])
    return `Nov 23 10:00:02 out postfix/${told}\n`
  }
  return fill(length, '', next)
}

const SOURCE_HEAD = `Return-Path: <>
Received: from out.example.com (out.example.com [192.0.2.8])
    by mail.example.com with ESMTPS id 4F2x1Kz30872; Mon, 23 Nov 2026 10:00:02 +0900
Date: Mon, 23 Nov 2026 10:00:02 +0900
From: MAILER-DAEMON@out.example.com
To: kim@example.com
Subject: =?utf-8?B?67CY7Iah?=
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part/1"
`
const PART = '\n--part/1\nContent-Type:'
const END = '\n--part/1--\n'

function reportOn(material: Material, chance: Chance): string {
  const reply = someReply(material, chance)
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(reply)?.[0] ?? '5.0.0'
  return `\nFinal-Recipient: rfc822; ${someAddress(chance)}\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; ${reply}\n`
}

const REPORT_PART = `${PART} message/delivery-status\n\nReporting-MTA: dns; out.example.com\n`

/** A message source with a delivery report and the original mail, its attachment filling the rest. */
export const source: Form = (material, chance, length) => {
  const notice = `${SOURCE_HEAD}${PART} text/plain; charset=utf-8\n\n${bounceIn(material, chance, length)}\n`
  const report = REPORT_PART + reportOn(material, chance)
  const original = `${PART} message/rfc822\n\n${mailHead(chance)}\n${paragraph(chance)}\n\n`
  return fill(length, notice + report + original, () => `${base64Line(chance)}\n`, END)
}

/** A message source whose notice is in base64, plain and as HTML, and has no delivery report. */
export const encodedSource: Form = (material, chance, length) => {
  const bounce = bounceIn(material, chance, length / 4)
  const html = `<html><body><p>${bounce.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p></body></html>`
  const parts = [
    ['plain', bounce],
    ['html', html],
  ].map(
    ([type, text = '']) =>
      `${PART} text/${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${wrapped76(text)}\n`,
  )
  const original = `${PART} message/rfc822\n\n${mailHead(chance)}\n${paragraph(chance)}\n\n`
  return fill(length, SOURCE_HEAD + parts.join('') + original, () => `${base64Line(chance)}\n`, END)
}

/** A message source whose delivery report speaks of as many recipients as fit. */
export const longReport: Form = (material, chance, length) => {
  const notice = `${SOURCE_HEAD}${PART} text/plain; charset=utf-8\n\n${bounceIn(material, chance, length / 4)}\n`
  return fill(length, notice + REPORT_PART, () => reportOn(material, chance), END)
}
