import { expect, test } from '@playwright/test'
import { renderingDifferences } from '../visual/rendering.ts'

test('kept pictures are compared only where each font is the recorded one', () => {
  const kept = { Chromium: '156', monospace: 'DejaVu Sans Mono 155320' }
  expect(renderingDifferences(kept, kept)).toEqual([])
  expect(renderingDifferences(kept, { ...kept, Chromium: '157' })).toEqual([
    'Chromium: 157 here, 156 in the kept pictures',
  ])
  expect(renderingDifferences({}, kept)).toHaveLength(2)
})
