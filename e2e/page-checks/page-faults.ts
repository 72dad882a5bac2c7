import type { Page } from '@playwright/test'
import type { Lang } from '../../src/i18n/languages.ts'
import { axeFaults } from './axe-faults.ts'
import { foldFaults, targetFaults, widthFaults } from './box-faults.ts'
import { headingFaults, languageFaults } from './structure-faults.ts'

const DESK = { width: 1280, height: 720 }
const PHONE = { width: 360, height: 640 }

/** 1280 × 1024 px at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 }

/** Everything by which the open page keeps somebody out, in the light palette. What can be unfolded stays so. */
export async function pageFaults(page: Page, lang: Lang): Promise<string[]> {
  await page.setViewportSize(PHONE)
  const folded = await foldFaults(page, lang)
  await unfold(page)
  const onPhone = await targetFaults(page)
  await page.setViewportSize(ZOOMED)
  const zoomed = await widthFaults(page)
  await page.setViewportSize(DESK)
  const onDesk = await Promise.all([headingFaults(page), languageFaults(page), targetFaults(page)])
  return [...new Set([...folded, ...onPhone, ...zoomed, ...onDesk.flat(), ...(await axeFaults(page, 'all'))])]
}

/** What the colours of the dark palette, and those that a reader forces on every page, hide. */
export async function paletteFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFaults(page, 'of colours')
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  const forced = await axeFaults(page, 'of colours')
  await page.emulateMedia({ forcedColors: null })
  return [
    ...dark.map((fault) => `in dark: ${fault}`),
    ...forced.map((fault) => `in forced colours: ${fault}`),
  ]
}

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
