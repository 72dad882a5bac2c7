import { expect, it } from 'vitest'
import { replace, SAMPLE } from '../sample.ts'
import { complaints } from '../test-rule.ts'
import { missingKorean } from './missing-korean.ts'

it('rejects a copy of the English', () => {
  expect(
    complaints(missingKorean, { [SAMPLE.cause]: replace('상자를 비우세요.', 'Empty the box.') }),
  ).toEqual([`${SAMPLE.cause}:8 now.ko is a copy of the English; write the Korean of "Empty the box."`])
})

it('rejects another language', () => {
  expect(
    complaints(missingKorean, { [SAMPLE.cause]: replace('상자 주인에게 전화하세요.', 'Appelez-le.') }),
  ).toEqual([
    `${SAMPLE.cause}:10 steps[0].ko holds no Hangul; write the Korean of "Call the owner of the box."`,
  ])
})

it('rejects a Korean long text without Hangul', () => {
  expect(complaints(missingKorean, { [SAMPLE.korean]: '---\ntitle: Guide\n---\n' })).toEqual([
    `${SAMPLE.korean}:1 holds no Hangul; write it in Korean`,
  ])
})
