import { describe, expect, it } from 'vitest'
import { decodeBytes, isMessageSource } from './source.ts'

describe('isMessageSource', () => {
  it.each([
    ['Return-Path: <>\nReceived: from a\n by b\nSubject: x\n\nbody', true],
    ['From mailer-daemon Mon Nov 23 10:00:00 2026\nFrom: a\nTo: b\nSubject: c\n\nbody', true],
    ['Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1', false],
    ['550 5.1.1 User unknown', false],
    ['Dear all,\nFrom: me\nTo: you\nSubject: x', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isMessageSource(text)).toBe(expected)
  })
})

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('메일함'), '메일함'],
    ['EUC-KR', new Uint8Array([0xb8, 0xde, 0xc0, 0xcf]), '메일'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'A'],
    ['Western', new Uint8Array([0x72, 0xe9, 0x20]), 'ré '],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeBytes(bytes)).toBe(text)
  })
})
