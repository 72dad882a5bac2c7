import { describe, expect, it } from 'vitest'
import { actionOf, isOther, plainName, recipientRank } from './fields.ts'

describe('plainName', () => {
  it.each([
    ['smtpResponse', 'smtp response'],
    ['SMTPCode', 'smtp code'],
    ['rcpt_to', 'rcpt to'],
    ['Delivery-Status:', 'delivery status'],
    [' 상세 내용 ', '상세 내용'],
  ])('reads %j as %j', (name, plain) => {
    expect(plainName(name)).toBe(plain)
  })
})

describe('recipientRank', () => {
  it.each([
    ['recipient address', 1],
    ['bounced recipients', 1],
    ['rcpt to', 1],
    ['수신자 이메일', 1],
    ['받는사람', 1],
    ['empfängeradresse', 1],
    ['email', 2],
    ['메일주소', 2],
    ['to', 3],
    ['destination', 3],
    ['raw rcpt to', 4],
    ['recipient status', 0],
    ['수신결과', 0],
    ['email id', 0],
    ['from', 0],
  ])('gives %j the rank %i', (name, rank) => {
    expect(recipientRank(name)).toBe(rank)
  })
})

it.each(['subject', 'common headers', 'return path', 'reply to', 'friendly from', '제목'])(
  'knows that %j says nothing of the recipient',
  (name) => {
    expect(isOther(name)).toBe(true)
  },
)

describe('actionOf', () => {
  it.each([
    [
      'failed',
      [
        'bounce',
        'hard_bounce',
        'Bounced',
        'MessageDeliveryFailed',
        'HardFail',
        'dropped',
        'FAIL',
        'undelivered',
        '전송실패',
        '미전송',
        'rejected',
      ],
    ],
    [
      'delayed',
      [
        'deferred',
        'email.delivery_delayed',
        'TransientFailure',
        'SoftFail',
        'soft reject',
        'DeliveryDelay',
        '지연',
        'Greylisted',
      ],
    ],
    [
      'done',
      [
        'delivered',
        'Delivery',
        'relayed',
        'sent',
        'open',
        'Complaint',
        'spamreport',
        'group_unsubscribe',
        '성공',
        '전송완료',
        'no action',
      ],
    ],
    [null, ['smtp', 'Notification', 'b', 'generic']],
  ])('reads as %s what events and states say', (action, events) => {
    expect(events.filter((event) => actionOf([event]) !== action)).toEqual([])
  })

  it('lets a delay outweigh a failure, and that outweigh a delivery', () => {
    expect(actionOf(['failed', 'temporary'])).toBe('delayed')
    expect(actionOf(['DeliveryReportReceived', 'Bounced'])).toBe('failed')
    expect(actionOf(['Bounce', 'Permanent'])).toBe('failed')
  })
})
