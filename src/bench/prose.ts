import type { Chance } from './seeded.ts'

/** What people write to each other; says nothing about mail, so that it must not change an answer. */
const SENTENCES = [
  'The meeting on Thursday begins at ten in the small room on the second floor.',
  'Please bring the drawings of the new roof, and ask Jin whether the paint has come.',
  'We had rain for three days, so the garden looks greener than ever.',
  'I have read your chapter and liked it; page four could be shorter.',
  'Lunch is at noon, and afterwards we walk to the river if the weather is fine.',
  'The figures for the third quarter are in the second table, with last year beside them.',
  'My sister sends her regards and asks about the photographs from the lake.',
  'Could you tell Mina that the train leaves from platform seven?',
  'The carpenter measured both windows and will come again in spring.',
  'Thank you for the tea; it was gone within a week.',
  '목요일 회의는 오전 열 시에 2층 작은 회의실에서 시작합니다.',
  '지난주에 말씀하신 그림은 잘 보았고, 네 번째 장이 특히 좋았습니다.',
  '점심은 열두 시이고 날씨가 좋으면 강가를 산책할 예정입니다.',
  '봄이 오면 창문을 새로 칠하고 정원도 손볼까 합니다.',
  '3분기 수치는 두 번째 표에 작년과 나란히 정리해 두었습니다.',
]

/** A neutral sentence. */
export function sentence(chance: Chance): string {
  return chance.pick(SENTENCES)
}

/** A neutral paragraph, a sentence a line. */
export function paragraph(chance: Chance): string {
  return Array.from({ length: 2 + chance.below(4) }, () => sentence(chance)).join('\n')
}

/** A neutral mail's head. */
export function mailHead(chance: Chance): string {
  const id = chance.below(1e9)
  return `Return-Path: <kim@example.com>
Received: from desk.example.com (desk.example.com [192.0.2.${chance.below(256)}])
    by out.example.com with ESMTPS id 4F2x${id}; Mon, 23 Nov 2026 10:00:00 +0900
Message-ID: <${id}@desk.example.com>
Date: Mon, 23 Nov 2026 10:00:00 +0900
From: Kim <kim@example.com>
To: hong@example.kr
Subject: Thursday
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
`
}

/** A line of data in base64. */
export function base64Line(chance: Chance): string {
  return Buffer.from(Uint8Array.from({ length: 57 }, () => chance.below(256))).toString('base64')
}
