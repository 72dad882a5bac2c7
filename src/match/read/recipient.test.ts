import { describe, expect, it } from 'vitest'
import { recipientIn, recipientInProse } from './recipient.ts'

describe('recipientIn', () => {
  it.each([
    '<kim@example.kr>: host mx.example.kr said: 550',
    '  kim@example.kr',
    '- smtp:kim@example.kr',
    '2) kim@example.kr',
    'Recipient: <kim@example.kr>',
    'Recipient Address:\tkim@example.kr',
    '받는 사람 : 김하늘 <kim@example.kr>',
    '수신자\tkim@example.kr',
    '[수신자] kim@example.kr',
    '■ 받는이 : "김하늘" (kim@example.kr)',
    'kim@example.kr에게 보낸 메일이 반송되었습니다.',
    'Hong Gildong <mailto:kim@example.kr>',
    '정유진 (kim@example.kr)',
  ])('finds the recipient in %j', (line) => {
    expect(recipientIn(line)?.address).toBe('kim@example.kr')
  })

  it.each([
    'From: kim@example.kr',
    'An: kim@example.kr',
    '보낸 사람 : 김하늘 <kim@example.kr>',
    'kim@example.kr 님께서 보내신 메일이 반송되었습니다.',
    'kim@example.kr wrote:',
    'root@mx.example.kr:~# tail mail.log',
    'For further assistance, please contact <kim@example.kr>',
    'このサイトでも解決できない場合は <kim@example.kr>',
    'or illegal alias: <kim@example.kr>)',
    'https://example.kr/@kim',
    'kim@',
  ])('finds none in %j', (line) => {
    expect(recipientIn(line)).toBeNull()
  })
})

describe('recipientInProse', () => {
  it.each([
    "Your message wasn't delivered to kim@example.kr because the address couldn't be found.",
    'The recipient “kim@example.kr” was rejected by the server.',
    'Überprüfen Sie die E-Mail-Adresse des Empfängers "kim@example.kr" und versuchen Sie es erneut.',
    'No se pudo entregar el mensaje a kim@example.kr.',
    '메일이 kim@example.kr에 전송되지 않았습니다',
    'From me@example.com: kim@example.kr님에게 전달하지 못했어요.',
    "거부된 전자 메일 주소는 'kim@example.kr'입니다.",
  ])('finds the recipient in %j', (text) => {
    expect(recipientInProse(text)).toBe('kim@example.kr')
  })

  it.each([
    'The sender address kim@example.kr was rejected by the server.',
    'msmtp: envelope from address kim@example.kr not accepted by the server',
    '보내는 사람 주소 "kim@example.kr"이(가) 거부되었습니다.',
    'Questions? Write to kim@example.kr, Mon-Fri.',
    'swaks --to kim@example.kr',
    'Sending e-mails to: kim@example.kr lee@example.kr',
    'kim@example.kr',
  ])('finds none in %j', (text) => {
    expect(recipientInProse(text)).toBeNull()
  })
})
